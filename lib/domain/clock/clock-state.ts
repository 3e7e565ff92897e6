import type { Clock, ClockState, Pause } from "./clock";
import { latestReadingOfHours } from "./regulation-1182-71";
import { addWorked, workedMs } from "./working-time";
import { laterOf } from "./later-of";

/** Time that counts against the allowance, in milliseconds of its calendar, less every pause. Never decreases as `now` grows. */
export function elapsedMs(clock: Clock, now: Date): number {
  const end = earliest(now, clock.stoppedAt, clock.abandonedAt);
  const hours = hoursOf(clock);
  const gross = workedMs(hours, clock.startedAt, end);
  return apart(clock.pauses).reduce((total, pause) => {
    const from = laterOf(pause.from, clock.startedAt);
    return total - workedMs(hours, from, earliest(end, pause.to));
  }, gross);
}

/**
 * The instant at which the allowance is used up, as it stands at `now`. While a pause without an end lasts, the instant moves with it; a
 * pause that begins after that instant moves nothing, so a late clock stays late.
 */
export function dueAt(clock: Clock, now: Date): Date {
  if ("until" in clock.allowance) return clock.allowance.until;
  const present = earliest(now, clock.stoppedAt, clock.abandonedAt);
  return usedUpAt(clock, clock.allowance.ms, present) ?? present;
}

/**
 * The instant at which this much of the allowance is used, in milliseconds of its calendar; null where that waits for a pause whose end nobody
 * knows. Pure arithmetic of the facts so far: no present instant bears on it.
 */
export function instantOf(clock: Clock, ms: number): Date | null {
  return usedUpAt(clock, ms, null);
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
  if (end > dueAt(clock, end)) return isBreach(clock, end) ? "breached" : "overdue";
  if (clock.stoppedAt !== null && clock.stoppedAt <= now) return "met";
  if (clock.abandonedAt !== null && clock.abandonedAt <= now) return null;
  return isPaused(clock, now) ? "paused" : "running";
}

/** When the pause that lasts at this instant ends by itself; null where none lasts, or nobody knows. */
export function resumesAt(clock: Clock, now: Date): Date | null {
  return apart(clock.pauses).find(({ from, to }) => from <= now && (to === null || to > now))?.to ?? null;
}

/** Whether the clock still waits for something at this instant. */
export function isOpen(clock: Clock): boolean {
  return clock.stoppedAt === null && clock.abandonedAt === null;
}

/** Whether the clock is late, by whatever right, at this instant. */
export function isLate(clock: Clock, now: Date): boolean {
  const state = clockState(clock, now);
  return state === "overdue" || state === "breached";
}

/** A reporter's window that has passed is a right not used, which nobody breached. */
function isBreach(clock: Clock, end: Date): boolean {
  return clock.basis === "statute" && clock.owner !== "reporter" && end > dueLegalLatest(clock, end);
}

function isPaused(clock: Clock, now: Date): boolean {
  return clock.pauses.some((pause) => pause.from <= now && (pause.to === null || pause.to > now));
}

/** @param present where a pause without an end is taken to end; null to find no instant beyond it */
function usedUpAt(clock: Clock, ms: number, present: Date | null): Date | null {
  const hours = hoursOf(clock);
  let left = ms;
  let cursor = clock.startedAt;
  for (const pause of apart(clock.pauses)) {
    const from = laterOf(pause.from, clock.startedAt);
    const worked = workedMs(hours, cursor, from);
    const isUsedUpBefore = worked > left || (worked === left && addWorked(hours, cursor, left) < from);
    if (isUsedUpBefore) break;
    const to = pause.to ?? (present === null ? null : laterOf(present, from));
    if (to === null) return null;
    left -= worked;
    cursor = laterOf(to, clock.startedAt);
  }
  return addWorked(hours, cursor, left);
}

/** A date that the law fixes is shared out in elapsed time. */
function hoursOf({ allowance }: Clock) {
  return "until" in allowance ? null : allowance.hours;
}

/** Pauses in order, those that touch or overlap made one: no instant is taken off twice. */
function apart(pauses: readonly Pause[]): { from: Date; to: Date | null }[] {
  const ordered = [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime());
  const merged: { from: Date; to: Date | null }[] = [];
  for (const { from, to } of ordered) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && last.to < from)) merged.push({ from, to });
    else if (last.to !== null) last.to = to === null ? null : laterOf(last.to, to);
  }
  return merged;
}

function earliest(now: Date, ...others: (Date | null)[]): Date {
  return others.reduce<Date>((first, other) => (other !== null && other < first ? other : first), now);
}
