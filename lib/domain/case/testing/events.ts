import type { CaseState } from "../case-state";
import type { CaseEvent, CaseEventData, EventDraft, LoggedItem, TextRef } from "../event";
import { foldCase } from "../fold";
import { severityFor } from "../../law/case-severity";
import type { Category, Severity } from "../../law/category";
import { termsFor, type RuleBook } from "../../policy/case-terms";
import { PRESETS } from "../../policy/presets";
import type { CaseTerms } from "../../clock/terms";
import type { ResponseKind } from "../../response/kind";

/** Short ways of writing events, for stories told in tests. Each says only what the story is about. */

export function at(text: string): Date {
  return new Date(text);
}

export const TEXT: TextRef = { id: "text", sha256: "0".repeat(64) };

/** The rules as shipped, with nothing changed by anybody. */
export const RULES: RuleBook = { policies: PRESETS, calendars: [] };

/** The same, with half the time for everything: what a manager in a hurry might publish. */
export const HURRIED_RULES: RuleBook = {
  policies: PRESETS.map((policy) => ({ ...policy, version: 2, clocks: policy.clocks.map((clock) => ({ ...clock, ms: clock.ms / 2 })) })),
  calendars: [],
};

/** The terms that the shipped rules give a volunteer's case on Discord. */
export function usualTerms(category: Category, severity: Severity) {
  return termsFor(RULES, { platform: "discord", surface: "unknown", notifier: "volunteer", category, severity });
}

export function item(itemId = "item-1"): LoggedItem {
  return { itemId, isNew: true, platform: "discord", kind: "message", surface: "unknown", postedAt: null, key: TEXT, raw: TEXT };
}

export function filing(when: Date, changes: Partial<CaseEventData["report_filed"]> = {}): EventDraft {
  const report = { reportId: "report-1", joined: false, category: "ncii", lifeSafety: false, manifest: "yes", isAnonymous: false } as const;
  const rest = { goodFaithText: "good-faith-1", observedAt: null, description: TEXT, items: [item()] };
  return { type: "report_filed", occurredAt: when, data: { ...report, ...rest, ...changes } };
}

/** A case as filing opens it: the opening and its first report. */
export function filed(when: Date, { category = "ncii", lifeSafety = false }: { category?: Category; lifeSafety?: boolean } = {}): EventDraft[] {
  const severity = severityFor(category, lifeSafety);
  const place = { platform: "discord", surface: "unknown", manifest: "yes", subjectItemId: "item-1", linked: [] } as const;
  const data = { ...place, category, severity, lifeSafety, terms: usualTerms(category, severity) };
  return [{ type: "case_opened", occurredAt: when, data }, filing(when, { category, lifeSafety })];
}

export function triaged(when: Date, category: Category = "ncii"): EventDraft {
  const severity = severityFor(category, false);
  return { type: "case_triaged", occurredAt: when, data: { category, severity, terms: usualTerms(category, severity), reason: TEXT } };
}

export function dismissed(when: Date): EventDraft {
  return { type: "case_dismissed", occurredAt: when, data: { outcome: "unfounded", reason: TEXT, referral: null, referralRefusal: null } };
}

/** A notice to a hotline that is on its way by mail. */
export function queued(when: Date, changes: Partial<CaseEventData["notice_queued"]> = {}): EventDraft {
  const place = { recipient: "hotline", channel: "email", followUpTo: null, itemIds: ["item-1"], pointId: null, isAutomatic: false } as const;
  return { type: "notice_queued", occurredAt: when, data: { noticeId: "queued-1", ...place, subject: null, body: TEXT, to: TEXT, ...changes } };
}

/** The same for one that waits for a second reader. */
export function proposed(when: Date, changes: Partial<CaseEventData["notice_proposed"]> = {}): EventDraft {
  const place = { recipient: "hotline", channel: "post", followUpTo: null, itemIds: ["item-1"], pointId: null } as const;
  return { type: "notice_proposed", occurredAt: when, data: { noticeId: "proposed-1", ...place, subject: null, body: TEXT, ...changes } };
}

/** What a mail server made of a notice. */
export function undelivered(when: Date, noticeId: string, problem: CaseEventData["delivery_problem"]["problem"] = "bounced"): EventDraft {
  return { type: "delivery_problem", occurredAt: when, data: { noticeId, problem, detail: null, mailId: null } };
}

export function notice(when: Date, changes: Partial<CaseEventData["notice_sent"]> = {}): EventDraft {
  const base = { noticeId: `notice-${when.toISOString()}`, recipient: "platform", channel: "email", by: "us" } as const;
  const rest = { followUpTo: null, itemIds: ["item-1"], body: null, externalReference: null };
  return { type: "notice_sent", occurredAt: when, data: { ...base, ...rest, ...changes } };
}

export function response(when: Date, kind: ResponseKind, responseId = `response-${when.toISOString()}`, lacksRedress = false): EventDraft {
  const data = { responseId, kind, isGuess: false, noticeId: null, lacksRedress, text: TEXT };
  return { type: "response_received", occurredAt: when, data };
}

export function reclassified(when: Date, responseId: string, kind: ResponseKind): EventDraft {
  return { type: "response_reclassified", occurredAt: when, data: { responseId, kind, lacksRedress: false, reason: TEXT } };
}

export function escalated(when: Date, rung: CaseEventData["case_escalated"]["rung"], isDated = true): EventDraft {
  return { type: "case_escalated", occurredAt: when, data: { escalationId: `step-${rung}`, rung, isDated, reason: TEXT } };
}

export function claimed(when: Date, claim: CaseEventData["removal_claimed"]["claim"] = "removed"): EventDraft {
  return { type: "removal_claimed", occurredAt: when, data: { takedownId: `claim-${when.toISOString()}`, claim, by: "platform" } };
}

export function checked(when: Date, result: CaseEventData["removal_verified"]["result"]): EventDraft {
  return { type: "removal_verified", occurredAt: when, data: { verificationId: `check-${when.toISOString()}`, result, method: TEXT } };
}

export function closed(when: Date, outcome: CaseEventData["case_closed"]["outcome"] = "withdrawn"): EventDraft {
  const data = { outcome, answered: false, movedBy: null, reason: TEXT, referral: null, referralRefusal: null };
  return { type: "case_closed", occurredAt: when, data };
}

export function reopened(when: Date, cause: CaseEventData["case_reopened"]["cause"] = "asked"): EventDraft {
  return { type: "case_reopened", occurredAt: when, data: { cause, reason: TEXT } };
}

export function paused(when: Date, reason: CaseEventData["clocks_paused"]["reason"] = "legal_hold", pauseId = `pause-${reason}`): EventDraft {
  return { type: "clocks_paused", occurredAt: when, data: { pauseId, reason, note: TEXT } };
}

export function resumed(when: Date, pauseId = "pause-legal_hold"): EventDraft {
  return { type: "clocks_resumed", occurredAt: when, data: { pauseId, note: TEXT } };
}

export function rebased(when: Date, terms: CaseTerms): EventDraft {
  return { type: "clocks_rebased", occurredAt: when, data: { terms, reason: TEXT } };
}

export function assigned(when: Date, assigneeId: string | null = "analyst-1"): EventDraft {
  return { type: "case_assigned", occurredAt: when, data: { assigneeId, assigneeLabel: assigneeId } };
}

/** Drafts in their place in a log. Where nothing is said, each was recorded as it happened. */
export function logged(drafts: readonly EventDraft[], recordedAt?: Date, firstSequence = 1): CaseEvent[] {
  return drafts.map((draft, index) => ({
    ...draft,
    sequence: firstSequence + index,
    recordedAt: recordedAt ?? draft.occurredAt,
    actor: { role: "analyst", label: "analyst" },
  }));
}

/** The state that a story comes to. */
export function told(...drafts: readonly EventDraft[]): CaseState {
  return foldCase(logged(drafts));
}
