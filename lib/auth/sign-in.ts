import "server-only";
import { database } from "@/lib/db/client";
import { findPassword, findPerson, listPeople, type PersonRecord } from "@/lib/db/person-store";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { findUnsafeText } from "@/lib/domain/report/text-safety";
import { env } from "@/lib/env";
import { limitAttempts } from "./attempts";
import { verifyPassword } from "./password";

/** The person with this address and password. Unknown address and wrong password are one refusal, in the same time. */
export async function personByPassword(email: string, password: string, now: Date): Promise<PersonRecord | Refusal> {
  const address = email.trim().toLowerCase();
  if (findUnsafeText(address) !== null) return refuse("wrong_password", { path: "password" });
  const tooMany = await limitAttempts("sign-in", address, now);
  if (tooMany !== null) return tooMany;

  const hash = await findPassword(database(), address);
  const isRight = await verifyPassword(password, hash);
  const person = isRight ? await findPerson(database(), { email: address }) : null;
  return person?.isActive ? person : refuse("wrong_password", { path: "password" });
}

/** The people anyone may be with one click: those of the demo, where this is one; none anywhere else. */
export async function demoPeople(): Promise<PersonRecord[]> {
  return env().demo ? listPeople(database(), { isDemo: true, isActive: true }) : [];
}

/** The demo person with this id; a refusal where this is no demo, or they are not of it. */
export async function personOfDemo(id: string): Promise<PersonRecord | Refusal> {
  const people = await demoPeople();
  return people.find((person) => person.id === id) ?? refuse("not_found");
}
