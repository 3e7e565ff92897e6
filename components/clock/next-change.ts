import { endedAt, type ClockFacts } from "./clock-view";
import { clockWording } from "./clock-wording";
import { breachedAfter, canBeBreached } from "./state-at";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The first instant after `now`, in epoch milliseconds, at which the state or the words of a clock are others; null where only an event
 * can change them. Words change as often as their smallest unit does (`spanWords`), so a deadline in ten days wakes nobody each minute.
 */
export function nextChangeAt(clock: ClockFacts, now: Date): number | null {
  const { key, spanMs } = clockWording(clock, now);
  const due = clock.dueAt.getTime();
  switch (key) {
    case "running":
      return earliestOf(nextLess(due, spanMs), endAhead(clock, now));
    case "dueNow":
      return earliestOf(due + 1, endAhead(clock, now));
    case "overdue":
      return earliestOf(nextMore(due, spanMs), endAhead(clock, now), canBeBreached(clock) ? breachedAfter(clock).getTime() + 1 : null);
    case "breached":
      return earliestOf(nextMore(breachedAfter(clock).getTime(), spanMs), endAhead(clock, now));
    case "paused":
      return clock.resumesAt?.getTime() ?? null;
    default:
      return null;
  }
}

/** Words round down, so those for what is left change in the millisecond after a whole unit was left; the last change is the deadline. */
function nextLess(due: number, leftMs: number): number {
  const wholeMs = Math.floor(leftMs / unitOf(leftMs)) * unitOf(leftMs);
  return wholeMs === 0 ? due : due - wholeMs + 1;
}

function nextMore(from: number, lateMs: number): number {
  return from + (Math.floor(lateMs / unitOf(lateMs)) + 1) * unitOf(lateMs);
}

/** The smallest unit in which a span of this length is told. */
function unitOf(spanMs: number): number {
  if (spanMs < DAY) return MINUTE;
  return spanMs < 2 * DAY ? HOUR : DAY;
}

/** What stopped a clock may be dated some minutes ahead of us. */
function endAhead(clock: ClockFacts, now: Date): number | null {
  const ended = endedAt(clock);
  return ended !== null && ended > now ? ended.getTime() : null;
}

function earliestOf(...moments: (number | null)[]): number {
  return Math.min(...moments.map((moment) => moment ?? Infinity));
}
