import type { PauseReason } from "@/lib/domain/clock/pause-reason";
import { HAND_PAUSES, PAUSE_REASONS } from "@/lib/domain/clock/pause-reason";
import { TIMED_KINDS, type TimedKind } from "@/lib/domain/clock/terms";
import { lateDayOf, lateName, percentName, percentOf, type ThresholdName } from "@/lib/domain/clock/threshold";
import type { ScopeField } from "@/lib/domain/policy/scope";

/** Everything that the form of a policy holds, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** What a ticked box sends. */
export const TICKED = "yes";

export const scopeBox = (field: ScopeField, value: string) => `scope.${field}.${value}`;

/** The names of the fields of one clock. */
export const clockField = (kind: TimedKind, part: "isSet" | "wasSet" | "amount" | "unit" | "calendar" | "thresholds") => `clocks.${kind}.${part}`;

/**
 * The clocks that a form sets: those whose box is ticked, and those for which a time was typed without it. A clock that the version before set
 * (`wasSet`) has its time in the form from the beginning, so there the box alone tells whether it stays.
 */
export function kindsSet(values: Values): TimedKind[] {
  return TIMED_KINDS.filter((kind) => {
    const isTyped = (values[clockField(kind, "amount")] ?? "").trim() !== "" && values[clockField(kind, "wasSet")] !== TICKED;
    return values[clockField(kind, "isSet")] === TICKED || isTyped;
  });
}

export const pauseBox = (kind: TimedKind, reason: PauseReason) => `clocks.${kind}.pauses.${reason}`;
export const longestField = (kind: TimedKind, reason: PauseReason) => `clocks.${kind}.longest.${reason}`;

/** A field for what a moment proposes. The moment is spelt in letters that an address can carry: `p100` for 100 %, `d3` for day 3. */
export function stepField(kind: TimedKind, name: ThresholdName): string {
  const percent = percentOf(name);
  return `clocks.${kind}.steps.${percent === null ? `d${lateDayOf(name)}` : `p${percent}`}`;
}

/** The moment that a field is for; null where it is for something else. */
export function momentOfField(name: string, kind: TimedKind): ThresholdName | null {
  const [, sort, number] = /^([pd])(\d{1,4})$/.exec(name.replace(`clocks.${kind}.steps.`, "")) ?? [];
  if (number === undefined) return null;
  return sort === "p" ? percentName(Number(number)) : lateName(Number(number));
}

/** The moments that every policy is asked about; one that proposes something at others is asked about those too. */
export const USUAL_MOMENTS: readonly ThresholdName[] = ["100%", "+1d", "+3d", "+7d"];

/** The clocks that wait for us: what the platform waits for cannot pause them. */
const OURS: readonly TimedKind[] = ["triage", "notify", "verify"];

/** What may pause a clock of this kind. */
export function pausesOf(kind: TimedKind): readonly PauseReason[] {
  return OURS.includes(kind) ? HAND_PAUSES : PAUSE_REASONS;
}
