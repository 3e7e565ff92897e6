import type { Clock } from "./clock";
import { clockState, dueAt, dueLegalLatest, resumesAt } from "./clock-state";

export type ShownClock = ReturnType<typeof shownClock>;

/** A clock as it stands at an instant. Its `state` is null where the case closed over it before it was due: nobody owes it any more. */
export function shownClock(clock: Clock, now: Date) {
  const { id, kind, ordinal, owner, basis, startedAt, stoppedAt, abandonedAt } = clock;
  const due = { dueAt: dueAt(clock, now), dueLegalLatest: dueLegalLatest(clock, now) };
  const state = clockState(clock, now);
  return { id, kind, ordinal, owner, basis, state, startedAt, ...due, resumesAt: state === "paused" ? resumesAt(clock, now) : null, stoppedAt, abandonedAt };
}
