import { randomUUID } from "node:crypto";
import demo from "@/prisma/seed/people.json" with { type: "json" };
import type { Role } from "@/lib/domain/access/actor";
import { admin } from "./server";

/** Somebody with an account, and how they sign in. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

/** Somebody made for one test. */
export interface NewPerson extends Person {
  readonly id: string;
}

/** The demo's own person of a role: enough wherever a test changes nothing of theirs. */
export function demoPerson(role: Role): Person {
  const found = demo.people.find((person) => person.role === role);
  if (found === undefined) throw new Error(`The demo has nobody in the role ${role}`);
  return { name: found.name, email: found.email, password: demo.password, role };
}

/** Somebody new, made by the admin command line. */
export async function newPerson(role: Role, { platform }: { readonly platform?: string } = {}): Promise<NewPerson> {
  const name = `${role}-${randomUUID().slice(0, 8)}`;
  const person: Person = { name, email: `${name}@people.example`, password: `password of ${name}`, role };
  const where = platform === undefined ? [] : ["--platform", platform];
  const answer = await admin("user", "create", "--name", name, "--role", role, "--email", person.email, "--password", person.password, ...where);
  return { ...person, id: (answer as { person: { id: string } }).person.id };
}
