import "server-only";
import { z } from "zod";
import { directoryEntries } from "@/lib/db/directory-store";
import { ENTRY_KINDS } from "@/lib/domain/directory/directory-entry";
import { defineQuery } from "../query";

/** Everybody one can write to, or those of a kind or a country; and the countries that there are to choose from. */
export const directoryListQuery = defineQuery({
  name: "directory-list",
  permission: "directory.read",
  input: z.strictObject({ kind: z.enum(ENTRY_KINDS).optional(), country: z.string().regex(/^[A-Z]{2}$/).optional() }),
  read: async (db, { kind, country }) => {
    const entries = await directoryEntries(db);
    const items = entries.filter((entry) => (kind === undefined || entry.kind === kind) && (country === undefined || entry.country === country));
    const countries = [...new Set(entries.flatMap((entry) => entry.country ?? []))].sort();
    return { items, countries };
  },
});
