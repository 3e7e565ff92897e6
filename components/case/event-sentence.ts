import type { CaseEventData, CaseEventType } from "@/lib/domain/case/event";
import { momentWords } from "@/lib/i18n/moment-words";
import type { RootWords } from "./root-words";

/** An event as the log shows it: its data is what its type says, since we wrote it. */
export interface LoggedEvent {
  readonly type: string;
  readonly data: unknown;
}

type Sentences = { readonly [T in CaseEventType]: (data: CaseEventData[T], t: RootWords) => string };

const flag = (value: boolean) => (value ? "yes" : "no");

/** One sentence for each event; a type without one does not compile. */
const SENTENCES: Sentences = {
  case_opened: (data, t) => t("timeline.case_opened", named(data, t)),
  report_filed: ({ joined, isAnonymous, items }, t) =>
    t("timeline.report_filed", { joined: flag(joined), anonymous: flag(isAnonymous), items: items.length }),
  case_triaged: ({ category, severity }, t) =>
    t("timeline.case_triaged", { category: t(`category.names.${category}`), severity: t(`severity.names.${severity}`) }),
  case_dismissed: ({ outcome }, t) => t("timeline.case_dismissed", { outcome: t(`case.outcomes.${outcome}`) }),
  case_assigned: ({ assigneeId, assigneeLabel }, t) =>
    t("timeline.case_assigned", { isAssigned: flag(assigneeId !== null), label: assigneeLabel ?? "" }),
  notice_sent: ({ recipient, channel, followUpTo, by }, t) =>
    t("timeline.notice_sent", {
      isFollowUp: flag(followUpTo !== null),
      by,
      recipient: t(`notice.recipients.${recipient}`),
      channel: t(`notice.channels.${channel}`),
    }),
  notice_proposed: ({ recipient }, t) => t("timeline.notice_proposed", { recipient: t(`notice.recipients.${recipient}`) }),
  notice_read: ({ verdict }, t) => t("timeline.notice_read", { verdict }),
  notice_queued: ({ recipient, followUpTo, isAutomatic }, t) =>
    t("timeline.notice_queued", { isFollowUp: flag(followUpTo !== null), isAutomatic: flag(isAutomatic), recipient: t(`notice.recipients.${recipient}`) }),
  notice_withdrawn: (_data, t) => t("timeline.notice_withdrawn"),
  delivery_problem: ({ problem }, t) => t("timeline.delivery_problem", { problem: t(`notice.problems.${problem}`) }),
  statement_given: (_data, t) => t("timeline.statement_given"),
  response_received: ({ kind, isGuess }, t) => t("timeline.response_received", { kind: t(`response.kinds.${kind}`), isGuess: flag(isGuess) }),
  response_reclassified: ({ kind }, t) => t("timeline.response_reclassified", { kind: t(`response.kinds.${kind}`) }),
  case_escalated: ({ rung, isDated }, t) => t("timeline.case_escalated", { rung: t(`escalation.rungs.${rung}`), isDated: flag(isDated) }),
  removal_claimed: ({ claim, by }, t) => t("timeline.removal_claimed", { by, claim: t(`takedown.claims.${claim}`) }),
  removal_verified: ({ result }, t) => t("timeline.removal_verified", { result: t(`takedown.results.${result}`) }),
  case_closed: ({ outcome, answered }, t) => t("timeline.case_closed", { outcome: t(`case.outcomes.${outcome}`), answered: flag(answered) }),
  case_reopened: ({ cause }, t) => t("timeline.case_reopened", { cause: t(`case.reopenCauses.${cause}`) }),
  note_added: (_data, t) => t("timeline.note_added"),
  clocks_paused: ({ reason }, t) => t("timeline.clocks_paused", { reason: t(`clock.pauseReasons.${reason}`) }),
  clocks_resumed: (_data, t) => t("timeline.clocks_resumed"),
  clocks_rebased: (_data, t) => t("timeline.clocks_rebased"),
  clock_threshold_reached: ({ kind, basis, threshold }, t) =>
    t("timeline.clock_threshold_reached", { kind: t(`clock.kinds.${kind}`), basis: t(`clock.bases.${basis}`), moment: momentWords(threshold, t) }),
  statute_opened: ({ statute, notifier }, t) =>
    t("timeline.statute_opened", { statute: t(`law.statutes.${statute}`), notifier: t(`clock.notifiers.${notifier}`) }),
  settlement_extended: (_data, t) => t("timeline.settlement_extended"),
  settlement_decided: (_data, t) => t("timeline.settlement_decided"),
  clocks_reviewed: (_data, t) => t("timeline.clocks_reviewed"),
};

/** What an event says, as a sentence in the reader's language. A type of a later version is named rather than hidden. */
export function eventSentence({ type, data }: LoggedEvent, t: RootWords): string {
  if (!Object.hasOwn(SENTENCES, type)) return t("timeline.unknown", { type });
  const sentence = SENTENCES[type as CaseEventType] as (data: unknown, t: RootWords) => string;
  return sentence(data, t);
}

function named({ category, severity, platform }: CaseEventData["case_opened"], t: RootWords) {
  return { category: t(`category.names.${category}`), severity: t(`severity.names.${severity}`), platform: t(`platform.names.${platform}`) };
}
