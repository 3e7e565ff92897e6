import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { claimEntry, saveEntry } from "@/lib/db/directory-writer";
import { version } from "@/lib/input/fields";
import { entrySlug } from "@/lib/input/directory-input";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";
import { entryFacts, entryShape } from "./entry-facts";

/** Says anew what is known of somebody in the directory, and how a platform is to be chased. */
export const changeEntryCommand = defineCommand({
  name: "change-entry",
  permission: "directory.manage",
  input: z.strictObject({ slug: entrySlug, ...entryShape, version }),
  handle: async (tx, { slug, version: seen, ...said }, { actor, now }) => {
    const facts = entryFacts(said);
    if ("refused" in facts) return facts;
    const refused = await claimEntry(tx, { slug, version: seen });
    if (refused !== null) return refused;
    await saveEntry(tx, slug, facts);
    const data = { noticeLanguage: facts.noticeLanguage, usualReceiptMinutes: facts.usualReceiptMinutes, chasing: { ...facts.chasing } };
    await logAdmin(tx, loggedActor(actor).logged, { type: "entry_changed", subjectId: slug, data }, now);
    return { entry: { slug, version: seen + 1 } };
  },
});
