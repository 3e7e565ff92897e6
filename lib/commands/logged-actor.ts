import "server-only";
import type { Writer } from "@/lib/db/case-event-row";
import { isReporterRole, type Actor } from "@/lib/domain/access/actor";

/** How the log names an actor: staff by their pseudonym, reporters by their role alone, so that no log says who reported. */
export function loggedActor(actor: Actor): Writer {
  const isReporter = isReporterRole(actor.role);
  return {
    logged: { role: actor.role, label: isReporter ? "reporter" : actor.label },
    id: isReporter ? null : actor.id,
  };
}
