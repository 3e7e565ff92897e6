import type { PolicyChange } from "@/lib/domain/policy/compare-policies";
import { policyName } from "@/lib/i18n/policy-name";
import type { RootWords } from "../case/root-words";
import { pauseWords, reminderWords, stepWords, timeWords, type NamedCalendar } from "./rule-words";
import { listedWords } from "./scope-words";
import { sourceWords } from "./source-words";

/**
 * What a version says otherwise than the one before, in sentences: one for each thing, and for a clock one for each part of it.
 *
 * @param key of the policy: a preset's own name and source are told in the reader's language
 */
export function changeWords(change: PolicyChange, key: string, calendars: readonly NamedCalendar[], t: RootWords): string[] {
  switch (change.what) {
    case "retired":
    case "back_in_use":
      return [t(`policies.changes.${change.what}`)];
    case "name": {
      const nameOf = (name: string) => policyName({ key, name }, t);
      return [t("policies.changes.name", { before: nameOf(change.before), after: nameOf(change.after) })];
    }
    case "source": {
      const sourceOf = (source: string) => sourceWords({ key, source }, t);
      return [t("policies.changes.source", { before: sourceOf(change.before), after: sourceOf(change.after) })];
    }
    case "basis":
      return [t("policies.changes.basis", { before: t(`policies.form.basisCards.${change.before}.label`), after: t(`policies.form.basisCards.${change.after}.label`) })];
    case "scope": {
      const [before, after] = [change.before, change.after].map((values) => listedWords(change.field, values, t));
      return [t("policies.changes.scope", { field: t(`policies.scope.fields.${change.field}`), before: before ?? "", after: after ?? "" })];
    }
    case "clock":
      return clockWords(change, calendars, t);
  }
}

/** A length and the hours it is counted in are one thing to a reader. */
function clockWords({ kind, before, after, parts }: Extract<PolicyChange, { what: "clock" }>, calendars: readonly NamedCalendar[], t: RootWords): string[] {
  const clock = t(`clock.kinds.${kind}`);
  if (before === null || after === null) {
    return [
      ...(after === null ? [] : [t("policies.changes.added", { clock, after: timeWords(after, calendars, t) })]),
      ...(before === null ? [] : [t("policies.changes.removed", { clock, before: timeWords(before, calendars, t) })]),
    ];
  }
  const isOtherTime = parts.includes("length") || parts.includes("calendar");
  return [
    ...(isOtherTime ? [t("policies.changes.time", { clock, before: timeWords(before, calendars, t), after: timeWords(after, calendars, t) })] : []),
    ...(parts.includes("reminders") ? [t("policies.changes.reminders", { clock, before: reminderWords(before, t), after: reminderWords(after, t) })] : []),
    ...(parts.includes("steps") ? [t("policies.changes.steps", { clock, before: stepWords(before, t), after: stepWords(after, t) })] : []),
    ...(parts.includes("pauses") ? [t("policies.changes.pauses", { clock, before: pauseWords(before, t), after: pauseWords(after, t) })] : []),
  ];
}
