import { PAUSE_REASONS } from "../clock/pause-reason";
import { DEFAULT_PERCENTS, lateDayOf, lateName, nextLateDay, percentName } from "../clock/threshold";
import { days } from "../law/duration";
import { refuse, type Refusal } from "../refusal";
import type { ClockRule } from "./policy";

/** A deadline longer than this is a slip of the keyboard; it leaves room for a year and its weekends. */
export const LONGEST_MS = days(400);

/** The clocks that wait for us. */
const OURS: readonly ClockRule["kind"][] = ["triage", "notify", "verify"];

/** Every reason not to set a clock so; `path` is where the rule stands in the input, `calendars` the keys of those in force. */
export function checkClockRule(rule: ClockRule, path: string, calendars: ReadonlySet<string>): Refusal[] {
  const isCalendarKnown = rule.calendar === undefined || calendars.has(rule.calendar);
  return [
    ...(isLength(rule.ms) ? [] : [refuse("length_invalid", { path: `${path}.ms` })]),
    ...(isCalendarKnown ? [] : [refuse("calendar_unknown", { path: `${path}.calendar` })]),
    ...(areThresholds(rule.thresholds ?? DEFAULT_PERCENTS) ? [] : [refuse("thresholds_invalid", { path: `${path}.thresholds` })]),
    ...checkProposals(rule, path),
    ...checkPauses(rule, path),
  ];
}

function isLength(ms: number): boolean {
  return Number.isInteger(ms) && ms > 0 && ms <= LONGEST_MS;
}

/** Whole percents, each later than the one before, and the last of them the deadline: a deadline that nobody is told of is none. */
function areThresholds(percents: readonly number[]): boolean {
  const areInOrder = percents.every((percent, index) => Number.isInteger(percent) && percent > (percents[index - 1] ?? 0));
  return areInOrder && percents.at(-1) === 100;
}

/** A step proposed at a moment that is never announced would never be proposed. */
function checkProposals({ thresholds = DEFAULT_PERCENTS, proposals = {} }: ClockRule, path: string): Refusal[] {
  const percents: readonly string[] = thresholds.map(percentName);
  return Object.keys(proposals)
    .filter((name) => !percents.includes(name) && !isAnnouncedLateDay(name))
    .map((name) => refuse("proposal_never_due", { path: `${path}.proposals.${name}` }));
}

function isAnnouncedLateDay(name: string): boolean {
  const day = lateDayOf(name);
  return day !== null && Number.isInteger(day) && day > 0 && nextLateDay(day - 1) === day && lateName(day) === name;
}

/**
 * Longest times like any other length, or none. What the platform waits for is measured by our own clocks: were it to pause them too, our
 * silence would never be late.
 */
function checkPauses({ kind, pauses = {} }: ClockRule, path: string): Refusal[] {
  return PAUSE_REASONS.flatMap((reason) => {
    const longest = pauses[reason];
    if (longest === undefined) return [];
    const at = { path: `${path}.pauses.${reason}` };
    if (reason === "platform_waits" && OURS.includes(kind)) return [refuse("pause_of_own_clock", at)];
    return longest === null || isLength(longest) ? [] : [refuse("length_invalid", at)];
  });
}
