import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { findPerson, isActiveAdmin, lockAdmins } from "@/lib/db/person-store";
import { ROLES } from "@/lib/domain/access/actor";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  id: z.uuid(),
  role: z.enum(ROLES),
  platform: z.enum(PLATFORMS).optional(),
  isActive: z.boolean(),
});

/** Changes what somebody is, or shuts their account. Either ends their sessions at once. Nobody changes themselves, and two who change each other take turns, so an admin always remains. */
export const changePersonCommand = defineCommand({
  name: "change-person",
  permission: "person.manage",
  input,
  handle: async (tx, { id, role, platform, isActive }, { actor, now }) => {
    if (id === actor.id) return refuse("own_account");
    if ((role === "platform_agent") !== (platform !== undefined)) return refuse("platform_required", { path: "platform" });
    await lockAdmins(tx);
    if (actor.id !== null && !(await isActiveAdmin(tx, actor.id))) return refuse("forbidden");
    if ((await findPerson(tx, { id })) === null) return refuse("not_found");

    const changes = { role, platform: platform ?? null, isActive };
    await tx.person.update({ where: { id }, data: { ...changes, sessionVersion: { increment: 1 } } });
    await logAdmin(tx, loggedActor(actor).logged, { type: "person_changed", subjectId: id, data: changes }, now);
    return { person: { id, ...changes } };
  },
});
