import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { newToken, tokenHash } from "@/lib/auth/actor-of-token";
import { logAdmin } from "@/lib/db/admin-log";
import { findPerson, type PersonRecord } from "@/lib/db/person-store";
import type { Transaction } from "@/lib/db/client";
import { ROLES } from "@/lib/domain/access/actor";
import { PERMISSIONS } from "@/lib/domain/access/permissions";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { isRefusal, refuse, type Refusal } from "@/lib/domain/refusal";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  role: z.enum(ROLES),
  platform: z.enum(PLATFORMS).optional(),
  /** The address of an existing person; without one the token is a new person's. */
  email: z.email().toLowerCase().optional(),
  scopes: z.array(z.enum(PERMISSIONS as [string, ...string[]])).default([]),
  expiresAt: instant.optional(),
});

type Input = z.output<typeof input>;

/** Makes an API token. It is answered once; only its keyed hash is kept. */
export const createTokenCommand = defineCommand({
  name: "create-token",
  permission: "token.manage",
  input,
  handle: async (tx, request, { actor, now }) => {
    const person = request.email === undefined ? await newPerson(tx, request, now) : await existing(tx, request);
    if (isRefusal(person)) return person;

    const token = newToken();
    const id = randomUUID();
    const { scopes, expiresAt } = request;
    await tx.apiToken.create({
      data: { id, personId: person.id, tokenHash: tokenHash(token), scopes, createdAt: now, expiresAt: expiresAt ?? null },
    });
    const data = { personId: person.id, role: person.role, scopes };
    await logAdmin(tx, loggedActor(actor).logged, { type: "token_created", subjectId: id, data }, now);
    return { token, id, person: { id: person.id, label: person.label, role: person.role, platform: person.platform } };
  },
});

async function newPerson(tx: Transaction, { role, platform }: Input, now: Date): Promise<PersonRecord | Refusal> {
  if ((role === "platform_agent") !== (platform !== undefined)) return refuse("platform_required", { path: "platform" });
  const id = randomUUID();
  const label = `${role.replace("_", "-")}-${id.slice(0, 8)}`;
  await tx.person.create({ data: { id, label, role, platform: platform ?? null, createdAt: now } });
  return (await findPerson(tx, { id })) ?? refuse("not_found");
}

/** A token is never more than its person: the role asked for must be theirs. */
async function existing(tx: Transaction, { email = "", role, platform }: Input): Promise<PersonRecord | Refusal> {
  const person = await findPerson(tx, { email });
  if (person === null) return refuse("not_found", { path: "email" });
  const isTheirs = person.role === role && (platform === undefined || person.platform === platform);
  return isTheirs ? person : refuse("field_choice", { path: "role" });
}
