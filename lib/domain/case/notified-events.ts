import { isStaffRole, mayHoldCases } from "../access/permissions";
import type { Recipient } from "../clock/whom-to-tell";
import type { CaseEvent, CaseEventData } from "./event";

/** What people are told of beside what clocks announce: what came in, what went wrong, and what waits to be read. */
export const NOTIFIED_EVENTS = ["response_received", "delivery_problem", "notice_proposed"] as const;

export type NotifiedEvent = (typeof NOTIFIED_EVENTS)[number];

/** An event that people are told of, be it of a clock or not. */
export type Notified = { [T in NotifiedEvent | "clock_threshold_reached"]: { readonly type: T; readonly data: CaseEventData[T] } }[
  | NotifiedEvent
  | "clock_threshold_reached"];

/** Whether staff must be told of an event: nobody is told of what staff themselves logged, but for a notice that waits for another to read it. */
export function isNotified(event: CaseEvent): boolean {
  const isKnown = (NOTIFIED_EVENTS as readonly string[]).includes(event.type);
  return isKnown && (event.type === "notice_proposed" || !isStaffRole(event.actor.role));
}

interface Told {
  readonly type: NotifiedEvent;
  readonly assigneeId: string | null;
  /** The person who did it; null where it was nobody of ours. */
  readonly actorId: string | null;
}

/**
 * Whoever holds the case; where nobody does, or only another can act, as on a notice that waits for a second reader, everybody who may hold one.
 * Never whoever did it.
 */
export function whomToTellOfEvent<P extends Recipient>({ type, assigneeId, actorId }: Told, people: readonly P[]): P[] {
  const staff = people.filter(({ role, id }) => mayHoldCases(role) && id !== actorId);
  const holder = type === "notice_proposed" ? undefined : staff.find(({ id }) => id === assigneeId);
  return holder === undefined ? staff : [holder];
}
