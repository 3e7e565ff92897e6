import { lateDayOf, percentOf, type ThresholdName } from "@/lib/domain/clock/threshold";
import { PAUSE_REASONS } from "@/lib/domain/clock/pause-reason";
import type { ProposedStep } from "@/lib/domain/clock/terms";
import type { ClockRule } from "@/lib/domain/policy/policy";
import { wholeRule } from "@/lib/domain/policy/usual-terms";
import { calendarName } from "@/lib/i18n/calendar-name";
import type { RootWords } from "../case/root-words";
import { timeAmount } from "./time-amount";

/** A calendar by which somebody may set a clock. */
export interface NamedCalendar {
  readonly key: string;
  readonly name: string;
}

/** A length of time, whole. */
export function lengthWords(ms: number, t: RootWords, { isOfCalendar = false } = {}): string {
  const { amount, unit } = timeAmount(ms, { isOfCalendar });
  return t(`policies.lengths.${unit}`, { count: amount });
}

/** How long a clock runs, and in which hours. */
export function timeWords({ ms, calendar }: Pick<ClockRule, "ms" | "calendar">, calendars: readonly NamedCalendar[], t: RootWords): string {
  if (calendar === undefined) return lengthWords(ms, t);
  return t("policies.ofCalendar", { length: lengthWords(ms, t, { isOfCalendar: true }), calendar: calendarWords(calendar, calendars, t) });
}

export function calendarWords(key: string, calendars: readonly NamedCalendar[], t: RootWords): string {
  const found = calendars.find((calendar) => calendar.key === key);
  return found === undefined ? key : calendarName(found, t);
}

export function reminderWords(rule: ClockRule, t: RootWords): string {
  return wholeRule(rule).thresholds.map((percent) => t("policies.percent", { percent })).join(", ");
}

/** What a clock proposes and when, in the order in which it comes; "nothing" where it proposes nothing. */
export function stepWords(rule: ClockRule, t: RootWords): string {
  const proposals = Object.entries(wholeRule(rule).proposals) as [ThresholdName, ProposedStep][];
  const inOrder = proposals.sort(([a], [b]) => placeOf(a) - placeOf(b));
  return listOr(inOrder.map(([moment, step]) => t("policies.stepAt", { moment: momentWords(moment, t), step: t(`policies.steps.${step}`) })), t);
}

/** The moment of a clock, as something is proposed at it. */
export function momentWords(moment: ThresholdName, t: RootWords): string {
  const percent = percentOf(moment);
  return percent === null ? t("policies.moments.late", { days: lateDayOf(moment) ?? 0 }) : t("policies.moments.percent", { percent });
}

export function pauseWords(rule: ClockRule, t: RootWords): string {
  const { pauses } = wholeRule(rule);
  const said = PAUSE_REASONS.flatMap((reason) => {
    const longest = pauses[reason];
    if (longest === undefined) return [];
    const words = { reason: t(`clock.pauseReasons.${reason}`) };
    return [longest === null ? t("policies.pauses.open", words) : t("policies.pauses.limited", { ...words, length: lengthWords(longest, t) })];
  });
  return listOr(said, t);
}

function listOr(parts: readonly string[], t: RootWords): string {
  const [last = t("policies.nothing"), ...before] = [...parts].reverse();
  return before.reduce((rest, first) => t("policies.listed", { first, rest }), last);
}

/** Shares come before days, however many. */
function placeOf(moment: ThresholdName): number {
  return percentOf(moment) ?? 1_000 + (lateDayOf(moment) ?? 0);
}
