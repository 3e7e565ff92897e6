import { TIMED_KINDS, type TimedKind } from "@/lib/domain/clock/terms";
import type { ThresholdName } from "@/lib/domain/clock/threshold";
import { days } from "@/lib/domain/law/duration";
import type { ClockRule, PolicyContent } from "@/lib/domain/policy/policy";
import { describeScope } from "@/lib/domain/policy/scope";
import { wholeRule } from "@/lib/domain/policy/usual-terms";
import { clockField, longestField, pauseBox, pausesOf, scopeBox, stepField, TICKED } from "./policy-fields";
import { timeAmount } from "./time-amount";

/** What a policy says, by the names of the fields in which the form has it; a clock that it leaves alone is as it would usually be set. */
export function valuesOfPolicy({ name, basis, scope, clocks, source }: PolicyContent): Record<string, string> {
  const ticked = describeScope(scope).flatMap(({ field, values }) => values.map((value) => [scopeBox(field, value), TICKED]));
  const rules = TIMED_KINDS.flatMap((kind) => fieldsOfClock(kind, clocks.find((rule) => rule.kind === kind)));
  return Object.fromEntries([["name", name], ["basis", basis], ["source", source], ...ticked, ...rules]) as Record<string, string>;
}

/** A policy that says nothing yet. */
export const BLANK_POLICY: PolicyContent = { name: "", basis: "policy", scope: {}, clocks: [], source: "" };

function fieldsOfClock(kind: TimedKind, rule: ClockRule | undefined): [string, string][] {
  const { ms, calendar = "", thresholds, proposals, pauses } = wholeRule(rule ?? { kind, ms: 0 });
  const { amount, unit } = timeAmount(ms, { isOfCalendar: calendar !== "" });
  return [
    ...(rule === undefined ? [] : (["isSet", "wasSet"] as const).map((part): [string, string] => [clockField(kind, part), TICKED])),
    [clockField(kind, "amount"), rule === undefined ? "" : `${amount}`],
    [clockField(kind, "unit"), rule === undefined ? "hours" : unit],
    [clockField(kind, "calendar"), calendar],
    [clockField(kind, "thresholds"), thresholds.join(", ")],
    ...Object.entries(proposals).map(([moment, step]): [string, string] => [stepField(kind, moment as ThresholdName), step ?? ""]),
    ...pausesOf(kind).flatMap((reason): [string, string][] => {
      const longest = pauses[reason];
      if (longest === undefined) return [];
      return [[pauseBox(kind, reason), TICKED], [longestField(kind, reason), longest === null ? "" : `${longest / days(1)}`]];
    }),
  ];
}
