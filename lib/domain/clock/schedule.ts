import type { Clock } from "./clock";
import { instantOf, isOpen } from "./clock-state";
import { days } from "../law/duration";
import { DEFAULT_PERCENTS, lateDayOf, lateName, nextLateDay, percentName, pauseOverName, type ThresholdName } from "./threshold";

/** A moment that a clock will announce, or should have. */
export interface Moment {
  readonly name: ThresholdName;
  readonly at: Date;
}

/** When each moment of a clock was last announced, by its name, as far as the log holds it. */
export type Announced = ReadonlyMap<string, Date>;

/**
 * What an open clock has yet to announce, in order: every share of its allowance, every pause that ends by itself, and the next of the
 * days after its deadline, of which there is no last. A clock that has ended announces nothing more.
 *
 * What it reached before we were told of it was nobody's to announce then. The last such moment alone is announced, so that a history
 * imported a year late says once that it is late, and not thirty times.
 *
 * What was announced stands as long as its moment had come by then. Where something logged later, or other terms, moved it ahead, it was announced
 * of a deadline that is none any more, and will be announced of this one.
 */
export function pendingMoments(clock: Clock, announced: Announced): Moment[] {
  if (!isOpen(clock)) return [];
  const ahead = [...shares(clock), ...lateDay(clock, announced), ...pausesOver(clock)].filter((moment) => !stands(moment, announced));
  return ahead.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * What of the pending is reached by an instant, and what is pending afterwards. Says the same as computing both from the log, from what a
 * row keeps: the day after which it is late is followed by the next.
 *
 * @param due when the allowance was used up; null while nobody can know
 */
export function reach(pending: readonly Moment[], due: Date | null, now: Date): { reached: Moment[]; pending: Moment[] } {
  const reached: Moment[] = [];
  let left = [...pending];
  for (let next = left[0]; next !== undefined && next.at <= now; next = left[0]) {
    reached.push(next);
    const day = lateDayOf(next.name);
    left = left.slice(1);
    if (day !== null && due !== null) left = [...left, lateMoment(due, nextLateDay(day))].sort((a, b) => a.at.getTime() - b.at.getTime());
  }
  return { reached, pending: left };
}

function shares(clock: Clock): Moment[] {
  const percents = clock.terms?.thresholds ?? DEFAULT_PERCENTS;
  const moments = percents.flatMap((percent) => {
    const at = shareAt(clock, percent);
    return at === null ? [] : [{ name: percentName(percent), at }];
  });
  const series = [...moments, ...firstLateDay(clock)];
  return moments.filter((_moment, index) => !isOvertaken(series[index + 1], clock));
}

function firstLateDay(clock: Clock): Moment[] {
  const due = shareAt(clock, 100);
  return due === null || !isChased(clock) ? [] : [lateMoment(due, nextLateDay(0))];
}

function shareAt(clock: Clock, percent: number): Date | null {
  const { allowance, startedAt } = clock;
  const whole = "until" in allowance ? allowance.until.getTime() - startedAt.getTime() : allowance.ms;
  return instantOf(clock, Math.round((whole * percent) / 100));
}

/** Only what we or the platform owe is chased day after day: a right not used, or a body that takes its time, is said once. */
function isChased({ owner }: Clock): boolean {
  return owner === "us" || owner === "platform";
}

function stands({ name, at }: Moment, announced: Announced): boolean {
  const when = announced.get(name);
  return when !== undefined && when >= at;
}

function lateDay(clock: Clock, announced: Announced): Moment[] {
  const due = shareAt(clock, 100);
  if (due === null || !isChased(clock)) return [];
  const told = [...announced.keys()].map((name) => lateDayOf(name) ?? 0).filter((late) => late > 0 && stands(lateMoment(due, late), announced));
  let day = nextLateDay(Math.max(0, ...told));
  while (lateMoment(due, nextLateDay(day)).at <= clock.knownAt) day = nextLateDay(day);
  return [lateMoment(due, day)];
}

function lateMoment(due: Date, day: number): Moment {
  return { name: lateName(day), at: new Date(due.getTime() + days(day)) };
}

function pausesOver(clock: Clock): Moment[] {
  const due = shareAt(clock, 100);
  return clock.pauses.flatMap(({ id, to, endsByItself, from }) =>
    endsByItself && to !== null && to > clock.startedAt && (due === null || from <= due) ? [{ name: pauseOverName(id), at: to }] : [],
  );
}

function isOvertaken(next: Moment | undefined, clock: Clock): boolean {
  return next !== undefined && next.at <= clock.knownAt;
}
