import "server-only";
import type { Notified } from "@/lib/domain/case/notified-events";
import { STAGES, stageOf, type Stage } from "@/lib/domain/clock/whom-to-tell";
import type { Severity } from "@/lib/domain/law/category";
import type { Locale } from "@/lib/i18n/locales";
import { notifiedSentence } from "@/lib/i18n/notified-sentence";
import { translatorFor } from "@/lib/i18n/translator";
import type { Mail } from "./mail";

/** Lines that one mail holds; whoever has more to do than that finds the rest in the app. */
const MOST_LINES = 50;

/** What came in or went wrong stands before what clocks say, since it may settle that. */
const GROUPS = ["news", ...STAGES] as const;

type Group = "news" | Stage;

/** One thing that waits for somebody, as a mail may name it. */
export interface ReminderLine {
  readonly reference: string;
  readonly severity: Severity;
  readonly reachedAt: Date;
  readonly event: Notified;
}

/**
 * Lists what somebody can act on, the late first and the gravest before others: a reference, words about it, a link into the app, and
 * nothing of what was reported, since a mailbox may be read by others.
 */
export function reminderMail(to: string, lines: readonly ReminderLine[], publicUrl: string, locale: Locale): Mail {
  const t = translatorFor(locale);
  const shown = [...lines].sort(mostPressingFirst).slice(0, MOST_LINES);
  const groups = GROUPS.flatMap((stage) => {
    const group = shown.filter((line) => groupOf(line) === stage);
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

  function written({ reference, event }: ReminderLine): string {
    return `- ${reference} · ${notifiedSentence(event, t)}\n  ${publicUrl}/cases/${reference}`;
  }
}

function mostPressingFirst(a: ReminderLine, b: ReminderLine): number {
  return rank(a) - rank(b) || a.severity.localeCompare(b.severity) || a.reachedAt.getTime() - b.reachedAt.getTime();
}

function rank(line: ReminderLine): number {
  return GROUPS.indexOf(groupOf(line));
}

function groupOf({ event }: ReminderLine): Group {
  return event.type === "clock_threshold_reached" ? stageOf(event.data.threshold) : "news";
}
