import type { Statute } from "@/lib/domain/law/statutes";
import type { CaseTraits } from "@/lib/domain/policy/policy";
import type { TermsReason } from "@/lib/domain/policy/why";
import { calendarName } from "@/lib/i18n/calendar-name";
import { policyName } from "@/lib/i18n/policy-name";
import type { RootWords } from "../case/root-words";
import { lengthWords } from "../policy/rule-words";

/** Why a deadline of ours, or of the platform's own promise, is as long as it is: one sentence. */
export function termsSentence(reason: TermsReason, t: RootWords): string {
  const matched = traitWords(reason.matched, t);
  return t(`clockPage.why.${reason.basis}`, {
    policy: policyName(reason.policy, t),
    version: reason.policy.version,
    span: lengthWords(reason.ms, t, { isOfCalendar: reason.calendar !== null }),
    calendar: reason.calendar === null ? "none" : calendarName(reason.calendar, t),
    isForAll: matched.length === 0 ? "yes" : "no",
    matched: matched.join(", "),
    yielded: reason.yielded,
  });
}

/** Why a deadline in law is as long as it is: one sentence, with the article once. */
export function statuteSentence({ id, article, length }: Statute, t: RootWords): string {
  const law = t(`law.statutes.${id}`);
  const named = law.includes("art.") ? law : `${law} (${article})`;
  return t("clockPage.why.statute", { law: named, length: statutoryLength(length, t) });
}

function statutoryLength(length: Statute["length"], t: RootWords): string {
  if ("hours" in length) return t("clockPage.why.lengths.hours", { count: length.hours });
  if ("months" in length) return t("clockPage.why.lengths.months", { count: length.months });
  return t("clockPage.why.lengths.days", { count: length.days });
}

function traitWords({ platform, category, severity, surface, notifier }: Partial<CaseTraits>, t: RootWords): string[] {
  return [
    ...(platform === undefined ? [] : [t(`platform.names.${platform}`)]),
    ...(category === undefined ? [] : [t(`category.names.${category}`)]),
    ...(severity === undefined ? [] : [`${severity} (${t(`severity.names.${severity}`)})`]),
    ...(surface === undefined ? [] : [t(`item.surfaces.${surface}`)]),
    ...(notifier === undefined ? [] : [t(`clock.notifiers.${notifier}`)]),
  ];
}
