import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import type { Transaction } from "@/lib/db/client";
import { claimEntry, insertPoint, placeOfPoint, savePoint, setRetired, type PointFacts } from "@/lib/db/directory-writer";
import { isSamePlace } from "@/lib/domain/directory/same-place";
import type { Channel } from "@/lib/domain/notice/notice";
import { refuse } from "@/lib/domain/refusal";
import { contactPointShape, entrySlug } from "@/lib/input/directory-input";
import { version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";
import { pointFacts } from "./point-facts";

/**
 * Says anew what is known of a contact point. Where it leads somewhere else from now on, the old one is retired and a new one takes its
 * place: notices went to the old, and their record must go on saying where.
 */
export const changeContactPointCommand = defineCommand({
  name: "change-contact-point",
  permission: "directory.manage",
  input: z.strictObject({ slug: entrySlug, id: z.uuid(), ...contactPointShape, version }),
  handle: async (tx, { slug, id, version: seen, ...said }, { actor, now }) => {
    const facts = pointFacts(said);
    if ("refused" in facts) return facts;
    const refused = await claimEntry(tx, { slug, version: seen });
    if (refused !== null) return refused;
    const place = await placeOfPoint(tx, slug, id);
    if (place === null) return refuse("not_found");
    const kept = { channel: place.channel as Channel, address: place.address };
    const changed = isSamePlace(kept, facts) ? await described(tx, id, facts) : await replaced(tx, slug, id, facts, place.position);
    const data = { point: id, replacedBy: changed === id ? null : changed, purpose: facts.purpose, channel: facts.channel };
    await logAdmin(tx, loggedActor(actor).logged, { type: "contact_point_changed", subjectId: slug, data }, now);
    return { entry: { slug, version: seen + 1 }, point: { id: changed } };
  },
});

async function described(tx: Transaction, id: string, facts: PointFacts): Promise<string> {
  await savePoint(tx, id, facts);
  return id;
}

async function replaced(tx: Transaction, slug: string, id: string, facts: PointFacts, position: number): Promise<string> {
  await setRetired(tx, { entrySlug: slug, id }, true);
  return insertPoint(tx, slug, facts, position);
}
