import type { TimedKind } from "@/lib/domain/clock/terms";
import { SCOPE_FIELDS } from "@/lib/domain/policy/policy";
import { TRAIT_VALUES } from "@/lib/domain/policy/scope";
import { clockField, kindsSet, longestField, momentOfField, pauseBox, pausesOf, scopeBox, stepField, TICKED, type Values } from "./policy-fields";
import { TIME_UNITS, typedMs } from "./time-amount";
import type { ThresholdName } from "@/lib/domain/clock/threshold";
import type { PauseReason } from "@/lib/domain/clock/pause-reason";

/** What a form says of whom a policy is for and how it sets its clocks, as the command takes it, and where on the form each part stands. */
export interface PolicyOfForm {
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly clocks: readonly Readonly<Record<string, unknown>>[];
  /** The field that a path of the command's input came from. */
  readonly fieldOf: (path: string) => string;
}

/**
 * The policy that a form means. A trait of which nothing is ticked is any; a clock that is neither ticked nor newly given a time is left to others.
 * What is no number is passed on as it was typed, to be refused at its field.
 */
export function policyOfValues(values: Values): PolicyOfForm {
  const scope = SCOPE_FIELDS.flatMap((field) => {
    const ticked = TRAIT_VALUES[field].filter((value) => values[scopeBox(field, value)] === TICKED);
    return ticked.length === 0 ? [] : [[field, ticked] as const];
  });
  const kinds = kindsSet(values);
  return { scope: Object.fromEntries(scope), clocks: kinds.map((kind) => ruleOf(values, kind)), fieldOf: (path) => fieldOf(path, kinds) };
}

function ruleOf(values: Values, kind: TimedKind): Record<string, unknown> {
  const unit = TIME_UNITS.find((candidate) => candidate === values[clockField(kind, "unit")]) ?? "hours";
  const amount = values[clockField(kind, "amount")] ?? "";
  const calendar = values[clockField(kind, "calendar")] ?? "";
  return {
    kind,
    ...(amount.trim() === "" ? {} : { ms: typedMs(amount, unit) }),
    ...(calendar === "" ? {} : { calendar }),
    thresholds: percentsOf(values[clockField(kind, "thresholds")] ?? ""),
    proposals: Object.fromEntries(proposalsOf(values, kind)),
    pauses: Object.fromEntries(pausesOf(kind).flatMap((reason) => pauseOf(values, kind, reason))),
  };
}

/** Percents with commas, semicolons or blanks between; none at all where something else is among them, which is refused as out of order. */
function percentsOf(typed: string): number[] {
  const parts = typed.split(/[\s,;%]+/).filter((part) => part !== "");
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : [];
}

function proposalsOf(values: Values, kind: TimedKind): [ThresholdName, string][] {
  return Object.entries(values).flatMap(([name, step]): [ThresholdName, string][] => {
    const moment = name.startsWith(`clocks.${kind}.steps.`) ? momentOfField(name, kind) : null;
    return moment === null || step === "" ? [] : [[moment, step]];
  });
}

function pauseOf(values: Values, kind: TimedKind, reason: PauseReason): [PauseReason, number | string | null][] {
  if (values[pauseBox(kind, reason)] !== TICKED) return [];
  const longest = values[longestField(kind, reason)] ?? "";
  return [[reason, longest.trim() === "" ? null : typedMs(longest, "days")]];
}

/** Where the parts of a rule stand, by what the command calls them. */
const PARTS = { kind: "isSet", ms: "amount", calendar: "calendar", thresholds: "thresholds" } as const;

function fieldOf(path: string, kinds: readonly TimedKind[]): string {
  const [list, index, part, ...rest] = path.split(".");
  const kind = list === "clocks" ? kinds[Number(index)] : undefined;
  if (kind === undefined) return path.startsWith("scope.") ? path.split(".").slice(0, 2).join(".") : path;
  const name = rest.join(".");
  if (part === "proposals") return stepField(kind, name as ThresholdName);
  if (part === "pauses") return longestField(kind, name as PauseReason);
  return clockField(kind, PARTS[part as keyof typeof PARTS] ?? "isSet");
}
