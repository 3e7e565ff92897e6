import "server-only";
import type { CaseEventData } from "@/lib/domain/case/event";
import { STAGES, stageOf } from "@/lib/domain/clock/whom-to-tell";
import type { Severity } from "@/lib/domain/law/category";
import type { Locale } from "@/lib/i18n/locales";
import { thresholdSentence } from "@/lib/i18n/threshold-sentence";
import { translatorFor } from "@/lib/i18n/translator";
import type { Mail } from "./mail";

/** Lines that one mail holds; whoever has more to do than that finds the rest in the app. */
const MOST_LINES = 50;

/** One clock that waits for somebody, as a mail may name it. */
export interface ReminderLine {
  readonly reference: string;
  readonly severity: Severity;
  readonly reachedAt: Date;
  readonly data: Pick<CaseEventData["clock_threshold_reached"], "kind" | "ordinal" | "basis" | "threshold">;
}

/**
 * Lists what somebody can act on, the late first and the gravest before others: a reference, words about a clock, a link into the app, and
 * nothing of what was reported, since a mailbox may be read by others.
 */
export function reminderMail(to: string, lines: readonly ReminderLine[], publicUrl: string, locale: Locale): Mail {
  const t = translatorFor(locale);
  const shown = [...lines].sort(mostPressingFirst).slice(0, MOST_LINES);
  const groups = STAGES.flatMap((stage) => {
    const group = shown.filter((line) => stageOf(line.data.threshold) === stage);
    return group.length === 0 ? [] : [`${t(`notifications.stages.${stage}`)}\n\n${group.map(written).join("\n")}`];
  });
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [t("notifications.mail.more", { count: left })];
  const foot = t("notifications.mail.foot", { place: `${publicUrl}/notifications` });
  return {
    to,
    subject: t("notifications.mail.subject", { count: lines.length }),
    text: [t("notifications.mail.lead", { count: lines.length }), ...groups, ...more, foot, ""].join("\n\n"),
  };

  function written({ reference, data }: ReminderLine): string {
    return `- ${reference} · ${thresholdSentence(data, t)}\n  ${publicUrl}/cases/${reference}`;
  }
}

function mostPressingFirst(a: ReminderLine, b: ReminderLine): number {
  return rank(a) - rank(b) || a.severity.localeCompare(b.severity) || a.reachedAt.getTime() - b.reachedAt.getTime();
}

function rank({ data }: ReminderLine): number {
  return STAGES.indexOf(stageOf(data.threshold));
}
