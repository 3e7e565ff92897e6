import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { claimEntry, insertPoint } from "@/lib/db/directory-writer";
import { contactPointShape, entrySlug } from "@/lib/input/directory-input";
import { version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";
import { pointFacts } from "./point-facts";

/** Adds a way to reach somebody, after those that are there. The log says of which kind, and no address. */
export const addContactPointCommand = defineCommand({
  name: "add-contact-point",
  permission: "directory.manage",
  input: z.strictObject({ slug: entrySlug, ...contactPointShape, version }),
  handle: async (tx, { slug, version: seen, ...said }, { actor, now }) => {
    const facts = pointFacts(said);
    if ("refused" in facts) return facts;
    const refused = await claimEntry(tx, { slug, version: seen });
    if (refused !== null) return refused;
    const id = await insertPoint(tx, slug, facts);
    const data = { point: id, purpose: facts.purpose, channel: facts.channel };
    await logAdmin(tx, loggedActor(actor).logged, { type: "contact_point_added", subjectId: slug, data }, now);
    return { entry: { slug, version: seen + 1 }, point: { id } };
  },
});
