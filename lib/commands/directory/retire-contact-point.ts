import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { claimEntry, setRetired } from "@/lib/db/directory-writer";
import { refuse } from "@/lib/domain/refusal";
import { entrySlug } from "@/lib/input/directory-input";
import { version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Takes a contact point out of use. It stays on record, since notices may have gone there, and can be taken back into use. */
export const retireContactPointCommand = defineCommand({
  name: "retire-contact-point",
  permission: "directory.manage",
  input: z.strictObject({ slug: entrySlug, id: z.uuid(), version }),
  handle: async (tx, { slug, id, version: seen }, { actor, now }) => {
    const refused = await claimEntry(tx, { slug, version: seen });
    if (refused !== null) return refused;
    if (!(await setRetired(tx, { entrySlug: slug, id }, true))) return refuse("not_found");
    await logAdmin(tx, loggedActor(actor).logged, { type: "contact_point_retired", subjectId: slug, data: { point: id } }, now);
    return { entry: { slug, version: seen + 1 }, point: { id } };
  },
});
