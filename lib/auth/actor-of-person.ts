import "server-only";
import type { PersonRecord } from "@/lib/db/person-store";
import type { Actor } from "@/lib/domain/access/actor";

/** A person as an actor. `scopes` narrows what their role may do, where a token does so. */
export function actorOfPerson(person: PersonRecord, scopes: readonly string[] | null = null): Actor {
  const { id, label, role, platform } = person;
  return { role, label, id, platform, reportIds: [], scopes };
}
