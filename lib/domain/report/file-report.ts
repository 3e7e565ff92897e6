import type { Actor } from "../access/actor";
import type { CaseState } from "../case/case-state";
import type { Occasion } from "../case/decision";
import type { CaseEventData, EventDraft, LoggedItem, Manifest } from "../case/event";
import { severityFor, severityWith } from "../law/case-severity";
import type { NoticeInput } from "../notice/send-notice";
import { termsFor, type RuleBook } from "../policy/case-terms";
import { strongerNotifier } from "../policy/policy";
import { onTheirWord } from "../response/on-their-word";
import type { ResponseInput } from "../response/log-response";

/** What the reporter had already done and heard before they came to us. */
export interface ReportHistory {
  readonly notices: readonly (NoticeInput & { sentAt: Date })[];
  readonly responses: readonly ResponseInput[];
}

export interface FiledReport {
  readonly report: Omit<CaseEventData["report_filed"], "joined">;
  readonly history: ReportHistory;
  readonly linked: readonly string[];
  readonly manifest: Manifest;
}

/** Opens a case for a report that no open case covers: case, report, and what had happened so far, in that order. */
export function openCaseFor({ report, history, linked }: FiledReport, rules: RuleBook, now: Date): EventDraft[] {
  const subject = report.items[0];
  if (subject === undefined) throw new Error("A report without items passed its gates");
  const { platform, surface } = subject;
  const severity = severityFor(report.category, report.lifeSafety);
  return [
    {
      type: "case_opened",
      occurredAt: now,
      data: {
        category: report.category,
        severity,
        platform,
        surface,
        lifeSafety: report.lifeSafety,
        manifest: report.manifest,
        subjectItemId: subject.itemId,
        terms: termsFor(rules, { platform, category: report.category, severity, surface, notifier: report.notifier ?? "volunteer" }),
        linked,
      },
    },
    { type: "report_filed", occurredAt: now, data: { ...report, joined: false } },
    ...historyEvents(history, report.items),
  ];
}

/**
 * Joins a report to a case that covers it. A case closed as removed is open again: the item has reappeared. A report that makes the case graver, or
 * speaks for somebody whom the law gives more, brings the terms of what the case now is: danger to life does not wait by the clocks of a lesser case.
 */
export function joinReport(state: CaseState, { report: given, history }: FiledReport, rules: RuleBook, { actor, now }: Occasion): EventDraft[] {
  const report = withTerms(state, given, rules);
  const reopening: EventDraft[] =
    state.status === "closed"
      ? [{ type: "case_reopened", occurredAt: now, data: { cause: "reappeared", reason: null } }]
      : [];
  return [
    ...reopening,
    { type: "report_filed", occurredAt: now, data: { ...report, joined: true } },
    ...historyEvents(asOneOfSeveral(history, actor), report.items),
  ];
}

function withTerms(state: CaseState, report: FiledReport["report"], rules: RuleBook): FiledReport["report"] {
  const severity = severityWith(state, report);
  const notifier = strongerNotifier(state.notifier, report.notifier ?? "volunteer");
  if (severity === state.severity && notifier === state.notifier) return report;
  return { ...report, terms: termsFor(rules, { ...state, severity, notifier }) };
}

/** What a joining reporter heard is told in full, but does not by itself answer what the others are waiting for. */
function asOneOfSeveral({ notices, responses }: ReportHistory, actor: Actor): ReportHistory {
  return { notices, responses: responses.map((response) => ({ ...response, ...onTheirWord(actor, true, response) })) };
}

/** Days after closing as removed within which the same item counts as reappeared (DESIGN section 4). */
export const REAPPEARANCE_DAYS = 90;

/** History keeps the order of the world; each event says when it happened, and the log says that we were told today. */
function historyEvents(history: ReportHistory, items: readonly LoggedItem[]): EventDraft[] {
  const itemIds = items.map((item) => item.itemId);
  const notices = history.notices.map(({ sentAt, followUpTo, ...notice }): EventDraft => ({
    type: "notice_sent",
    occurredAt: sentAt,
    data: { ...notice, followUpTo: followUpTo ?? null, itemIds },
  }));
  const responses = history.responses.map(({ receivedAt, noticeId, ...response }): EventDraft => ({
    type: "response_received",
    occurredAt: receivedAt,
    data: { ...response, noticeId: noticeId ?? null },
  }));
  return [...notices, ...responses].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
}
