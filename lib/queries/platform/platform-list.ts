import "server-only";
import { z } from "zod";
import type { Platform } from "@/lib/domain/item/platform";
import { defineQuery } from "../query";

/** What we know of each platform. */
export const platformListQuery = defineQuery({
  name: "platform-list",
  permission: "platform.read",
  input: z.strictObject({}),
  read: async (db) => {
    const rows = await db.platformEntry.findMany({ orderBy: { name: "asc" } });
    return { items: rows.map((row) => ({ ...row, slug: row.slug as Platform })) };
  },
});
