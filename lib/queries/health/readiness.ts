import "server-only";
import path from "node:path";
import { z } from "zod";
import { readMigrations } from "@/lib/db/migrate";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/**
 * Whether this copy can serve: the database answers, and has every migration that the copy was built with. Open to all, since whatever sits
 * before the app asks it without a token; it says yes or no and nothing else. How far behind the clocks are is asked apart (`sweep-lag.ts`).
 */
export const readinessQuery = defineQuery({
  name: "readiness",
  permission: "public",
  input: z.strictObject({}),
  read: async (db) => {
    const [table] = await db.$queryRaw<{ exists: boolean }[]>`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
    if (table?.exists !== true) return refuse("unavailable");
    const rows = await db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map((row) => row.migration_name));
    const needed = readMigrations(path.join(process.cwd(), "prisma", "migrations"));
    return needed.every(({ name }) => applied.has(name)) ? { status: "ready" as const } : refuse("unavailable");
  },
});
