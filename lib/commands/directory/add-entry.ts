import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { insertEntry } from "@/lib/db/directory-writer";
import { ENTRY_KINDS } from "@/lib/domain/directory/directory-entry";
import { slugOfName } from "@/lib/domain/directory/entry-slug";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";
import { entryFacts, entryShape } from "./entry-facts";

/** Platforms are those whose links are recognised, so no further one can be written down. */
const ADDABLE = ENTRY_KINDS.filter((kind) => kind !== "platform");

/** Adds somebody to write to: a hotline, an authority, a trusted flagger, a regulator. Its slug is made of its name, and stays when the name changes. */
export const addEntryCommand = defineCommand({
  name: "add-entry",
  permission: "directory.manage",
  input: z.strictObject({ kind: z.enum(ADDABLE), ...entryShape }),
  handle: async (tx, { kind, ...said }, { actor, now }) => {
    const facts = entryFacts(said);
    if ("refused" in facts) return facts;
    const slug = slugOfName(facts.name);
    if (slug === null || (await tx.directoryEntry.findUnique({ where: { slug }, select: { slug: true } })) !== null) {
      return refuse("entry_exists", { path: "name" });
    }
    await insertEntry(tx, { slug, kind, ...facts });
    await logAdmin(tx, loggedActor(actor).logged, { type: "entry_added", subjectId: slug, data: { kind } }, now);
    return { entry: { slug, version: 1 } };
  },
});
