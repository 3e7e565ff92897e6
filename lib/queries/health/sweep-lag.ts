import "server-only";
import { z } from "zod";
import { sweepLag } from "@/lib/db/sweep-lag";
import { defineQuery } from "../query";

/**
 * How far behind the engine is, by the database's time: since how many whole seconds the oldest moment waits to be announced, and how many
 * clocks wait, counted up to 10,000. Open to all, like readiness: two numbers, which tell nothing of any case.
 */
export const sweepLagQuery = defineQuery({
  name: "sweep-lag",
  permission: "public",
  input: z.strictObject({}),
  read: async (db) => {
    const { due, behindMs } = await sweepLag(db);
    return { behindSeconds: Math.floor(behindMs / 1_000), due };
  },
});
