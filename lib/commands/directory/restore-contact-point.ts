import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { claimEntry, setRetired } from "@/lib/db/directory-writer";
import { refuse } from "@/lib/domain/refusal";
import { entrySlug } from "@/lib/input/directory-input";
import { version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Takes a contact point back into use that was retired. */
export const restoreContactPointCommand = defineCommand({
  name: "restore-contact-point",
  permission: "directory.manage",
  input: z.strictObject({ slug: entrySlug, id: z.uuid(), version }),
  handle: async (tx, { slug, id, version: seen }, { actor, now }) => {
    const refused = await claimEntry(tx, { slug, version: seen });
    if (refused !== null) return refused;
    if (!(await setRetired(tx, { entrySlug: slug, id }, false))) return refuse("not_found");
    await logAdmin(tx, loggedActor(actor).logged, { type: "contact_point_restored", subjectId: slug, data: { point: id } }, now);
    return { entry: { slug, version: seen + 1 }, point: { id } };
  },
});
