import type { Clock, ClockState, Pause } from "./clock";
import { latestReadingOfHours } from "./regulation-1182-71";

/** Time that counts against the allowance, in milliseconds: elapsed, less every pause. Never decreases as `now` grows. */
export function elapsedMs(clock: Clock, now: Date): number {
  const end = earliest(now, clock.stoppedAt, clock.abandonedAt);
  const gross = Math.max(0, end.getTime() - clock.startedAt.getTime());
  return gross - clock.pauses.reduce((total, pause) => total + overlapMs(pause, clock.startedAt, end), 0);
}

/**
 * The instant at which the allowance is used up, as it stands at `now`. While a pause lasts, the instant moves with it; a
 * pause that begins after that instant moves nothing, so a late clock stays late.
 */
export function dueAt(clock: Clock, now: Date): Date {
  if ("until" in clock.allowance) return clock.allowance.until;
  const present = earliest(now, clock.stoppedAt, clock.abandonedAt);
  let due = clock.startedAt.getTime() + clock.allowance.ms;
  for (const pause of sorted(clock.pauses)) {
    const from = Math.max(pause.from.getTime(), clock.startedAt.getTime());
    if (from > due) break;
    due += Math.max(0, (pause.to ?? laterOf(present, pause.from)).getTime() - from);
  }
  return new Date(due);
}

/** The last instant that the law's own counting allows: Regulation 1182/71 art. 3. Shown beside every due time; only a statute can be breached by it. */
export function dueLegalLatest(clock: Clock, now: Date): Date {
  if ("until" in clock.allowance) return clock.allowance.untilLegalLatest;
  return latestReadingOfHours(dueAt(clock, now));
}

/**
 * The state at an instant. In the last instant is on time; late is the instant after. `null` where the case closed before
 * the clock was due: nobody owes anything any more, and nothing was kept either.
 */
export function clockState(clock: Clock, now: Date): ClockState | null {
  const end = earliest(now, clock.stoppedAt, clock.abandonedAt);
  if (isLate(clock, end)) return isBreach(clock, end) ? "breached" : "overdue";
  if (clock.stoppedAt !== null && clock.stoppedAt <= now) return "met";
  if (clock.abandonedAt !== null && clock.abandonedAt <= now) return null;
  return isPaused(clock, now) ? "paused" : "running";
}

/** Whether the clock still waits for something at this instant. */
export function isOpen(clock: Clock): boolean {
  return clock.stoppedAt === null && clock.abandonedAt === null;
}

function isLate(clock: Clock, end: Date): boolean {
  if ("until" in clock.allowance) return end > clock.allowance.until;
  return elapsedMs(clock, end) > clock.allowance.ms;
}

/** A reporter's window that has passed is a right not used, which nobody breached. */
function isBreach(clock: Clock, end: Date): boolean {
  return clock.basis === "statute" && clock.owner !== "reporter" && end > dueLegalLatest(clock, end);
}

function isPaused(clock: Clock, now: Date): boolean {
  return clock.pauses.some((pause) => pause.from <= now && (pause.to === null || pause.to > now));
}

function overlapMs(pause: Pause, start: Date, end: Date): number {
  const from = Math.max(pause.from.getTime(), start.getTime());
  const to = Math.min((pause.to ?? end).getTime(), end.getTime());
  return Math.max(0, to - from);
}

function sorted(pauses: readonly Pause[]): Pause[] {
  return [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime());
}

function earliest(now: Date, ...others: (Date | null)[]): Date {
  return others.reduce<Date>((first, other) => (other !== null && other < first ? other : first), now);
}

function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b;
}
