import "server-only";
import { cache } from "react";
import { database } from "@/lib/db/client";
import { findPerson, type PersonRecord } from "@/lib/db/person-store";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { actorOfPerson } from "./actor-of-person";
import { sessionClaim } from "./session-cookie";

/**
 * The person of the present request's session; `null` for a stranger. Looked up on every request, so that shutting an account, changing
 * a role or ending somebody's sessions takes effect at once.
 */
export const currentPerson = cache(async (): Promise<PersonRecord | null> => {
  const claim = await sessionClaim();
  if (claim === null) return null;
  const person = await findPerson(database(), { id: claim.personId });
  const isValid = person !== null && person.isActive && person.sessionVersion === claim.sessionVersion;
  return isValid ? person : null;
});

/** Who acts in the present request. */
export async function currentActor(): Promise<Actor> {
  const person = await currentPerson();
  return person === null ? ANONYMOUS : actorOfPerson(person);
}
