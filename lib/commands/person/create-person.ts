import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { hashPassword } from "@/lib/auth/password";
import { logAdmin } from "@/lib/db/admin-log";
import { findPerson } from "@/lib/db/person-store";
import { ROLES } from "@/lib/domain/access/actor";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { refuse } from "@/lib/domain/refusal";
import { safeText } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  label: safeText(80),
  email: z.email().max(254).toLowerCase().optional(),
  role: z.enum(ROLES),
  platform: z.enum(PLATFORMS).optional(),
  password: z.string().min(12).max(200).optional(),
  isDemo: z.boolean().default(false),
});

/** Makes an account. A platform agent works for one platform, and nobody else for any. Without a password they sign in by mailed link. */
export const createPersonCommand = defineCommand({
  name: "create-person",
  permission: "person.manage",
  input,
  handle: async (tx, { label, email, role, platform, password, isDemo }, { actor, now }) => {
    if ((role === "platform_agent") !== (platform !== undefined)) return refuse("platform_required", { path: "platform" });
    if ((await findPerson(tx, { label })) !== null) return refuse("label_taken", { path: "label" });
    if (email !== undefined && (await findPerson(tx, { email })) !== null) return refuse("email_taken", { path: "email" });

    const id = randomUUID();
    const passwordHash = password === undefined ? null : await hashPassword(password);
    await tx.person.create({
      data: { id, label, email: email ?? null, role, platform: platform ?? null, passwordHash, isDemo, createdAt: now },
    });
    const data = { role, platform: platform ?? null };
    await logAdmin(tx, loggedActor(actor).logged, { type: "person_created", subjectId: id, data }, now);
    return { person: { id, label, role, platform: platform ?? null } };
  },
});
