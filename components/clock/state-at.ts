import type { ClockState } from "@/lib/domain/clock/clock";
import { lastCounted, type ClockFacts } from "./clock-view";

/**
 * The state of a clock that is on screen, at an instant after the server drew it. The rule is the domain's (`clockState`): in the last
 * instant is on time, late is the millisecond after, and a breach comes only after the law's latest reading.
 *
 * A paused clock runs again when its pause ends by itself. Otherwise it stays paused, and one that ended stays as it ended, since only an event
 * moves them, and that comes from the server. No state goes back: where the server calls a clock late, it is late whatever `now` says.
 */
export function stateAt(clock: ClockFacts, now: Date): ClockState {
  const isRunningAgain = clock.state === "paused" && clock.resumesAt != null && clock.resumesAt <= now;
  if (clock.state !== "running" && clock.state !== "overdue" && !isRunningAgain) return clock.state;
  const counted = lastCounted(clock, now);
  if (canBeBreached(clock) && counted > breachedAfter(clock)) return "breached";
  if (clock.state === "overdue" || counted > clock.dueAt) return "overdue";
  return clock.stoppedAt && clock.stoppedAt <= now ? "met" : "running";
}

/** Whether a state says that a deadline has passed. */
export function isLateState(state: ClockState): boolean {
  return state === "overdue" || state === "breached";
}

/** Only the law is breached, and a right that its holder did not use is nobody's breach. */
export function canBeBreached({ basis, owner }: ClockFacts): boolean {
  return basis === "statute" && owner !== "reporter";
}

/** The last instant at which nobody may speak of a breach yet. */
export function breachedAfter(clock: ClockFacts): Date {
  return clock.dueLegalLatest ?? clock.dueAt;
}
