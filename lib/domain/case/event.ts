import type { ClockBasis, ClockKind, ClockOwner } from "../clock/clock";
import type { HandPause } from "../clock/pause-reason";
import type { CaseTerms, ProposedStep } from "../clock/terms";
import type { ThresholdName } from "../clock/threshold";
import type { Rung } from "../escalation/rung";
import type { ItemKind, Surface } from "../item/item";
import type { Platform } from "../item/platform";
import type { Category, Severity } from "../law/category";
import type { Place } from "../law/standing";
import type { StatuteId } from "../law/statutes";
import type { Channel, NoticeAuthor, Recipient } from "../notice/notice";
import type { DeliveryProblem } from "../notice/delivery-problem";
import type { NoticeDelivery } from "../notice/notice-delivery";
import type { NoticeDraft, ReadingVerdict } from "../notice/notice-draft";
import type { Notifier } from "../policy/policy";
import type { ResponseGuess } from "../response/response-guess";
import type { ResponseKind } from "../response/kind";
import type { StatementRecord } from "../statement/statement";
import type { AutomatedDecision } from "../statement/vocabulary";
import type { RemovalClaim, RemovalClaimant, VerificationResult } from "../takedown/takedown";
import type { Outcome } from "./status";

/** What the log knows of a text that may be erased: its row, and a salted SHA-256 (lower-case hex) of what it said. */
export interface TextRef {
  readonly id: string;
  readonly sha256: string;
}

/** Where the reporter stood on whether the illegality is plain (DSA art. 16(3)). */
export const MANIFEST_ANSWERS = ["yes", "no", "unsure"] as const;

export type Manifest = (typeof MANIFEST_ANSWERS)[number];

/** An item as the log names it: never its address, which stands in an erasable row. */
export interface LoggedItem {
  readonly itemId: string;
  readonly isNew: boolean;
  readonly platform: Platform;
  readonly kind: ItemKind;
  readonly surface: Surface;
  readonly postedAt: string | null;
  readonly key: TextRef;
  readonly raw: TextRef;
}

/** Why a closed case is open again. */
export type ReopenCause = "asked" | "still_up" | "back" | "reappeared";

/** What preceded a removal: the last outward act before it. `hours` are whole elapsed hours between the two; both null where the act has no date. */
export interface MovedBy {
  readonly what: "notice" | "follow_up" | Rung;
  readonly at: string | null;
  readonly hours: number | null;
}

/** The data of each event. No personal data and no free text: those stand in rows of their own, named by `TextRef`. */
export interface CaseEventData {
  case_opened: {
    category: Category;
    severity: Severity;
    platform: Platform;
    surface: Surface;
    lifeSafety: boolean;
    manifest: Manifest;
    subjectItemId: string;
    terms: CaseTerms;
    linked: readonly string[];
  };
  report_filed: {
    reportId: string;
    joined: boolean;
    category: Category;
    lifeSafety: boolean;
    manifest: Manifest;
    goodFaithText: string;
    isAnonymous: boolean;
    /** On whose behalf; absent where a volunteer speaks for nobody. */
    notifier?: Notifier;
    /** Where the report made the case graver, or speaks for somebody whom the law gives more: the terms that this brings. */
    terms?: CaseTerms;
    observedAt: string | null;
    description: TextRef;
    items: readonly LoggedItem[];
  };
  case_triaged: { category: Category; severity: Severity; terms: CaseTerms; reason: TextRef };
  case_dismissed: { outcome: Outcome; reason: TextRef; referral: TextRef | null; referralRefusal: TextRef | null };
  case_assigned: { assigneeId: string | null; assigneeLabel: string | null };
  notice_sent: {
    noticeId: string;
    recipient: Recipient;
    channel: Channel;
    by: NoticeAuthor;
    followUpTo: string | null;
    itemIds: readonly string[];
    body: TextRef | null;
    externalReference: TextRef | null;
    /** Where Relance sent it itself: what proves it. */
    delivery?: NoticeDelivery;
    /** The report whose reporter told us of it since; absent where it is ours, or came with a report. */
    reportId?: string;
  };
  /** Written and waiting for a second reader, who is never its author (LAW.md section 8, case 7). */
  notice_proposed: NoticeDraft;
  notice_read: { noticeId: string; verdict: ReadingVerdict; note: TextRef | null };
  /** On its way: what goes out, word for word, and where to. No clock runs before a mail server took it. */
  notice_queued: NoticeDraft & { readonly to: TextRef; readonly isAutomatic: boolean };
  /** Taken back before it went, by a person or because the case had closed. */
  notice_withdrawn: { noticeId: string };
  /** A notice that did not arrive, or a sign that it did not. */
  delivery_problem: { noticeId: string; problem: DeliveryProblem; detail: TextRef | null; mailId: string | null };
  response_received: {
    responseId: string;
    kind: ResponseKind;
    isGuess: boolean;
    noticeId: string | null;
    lacksRedress: boolean;
    text: TextRef;
    /** How it was guessed; absent where somebody said what it is. */
    guess?: ResponseGuess;
    /** The mail that brought it; absent where it came by another door. */
    mailId?: string;
    /** Whether the mail may have come by way of a person rather than from the platform: then it may name them. */
    isSecondHand?: true;
    /** Whether machines took the decision that it tells (DSA art. 16(6)); absent where nobody said so. */
    automation?: AutomatedDecision;
    /** The report whose reporter told us of it since; absent where nobody who reported did, or it came with a report. */
    reportId?: string;
  };
  response_reclassified: { responseId: string; kind: ResponseKind; lacksRedress: boolean; reason: TextRef | null };
  /** The platform gave its reasons for what it did, in the words of the DSA (art. 17). */
  statement_given: { statementId: string; responseId: string; statement: StatementRecord };
  case_escalated: { escalationId: string; rung: Rung; isDated: boolean; reason: TextRef };
  removal_claimed: { takedownId: string; claim: RemovalClaim; by: RemovalClaimant };
  removal_verified: { verificationId: string; result: VerificationResult; method: TextRef };
  case_closed: {
    outcome: Outcome;
    answered: boolean;
    movedBy: MovedBy | null;
    reason: TextRef | null;
    referral: TextRef | null;
    referralRefusal: TextRef | null;
  };
  case_reopened: { cause: ReopenCause; reason: TextRef | null };
  note_added: { noteId: string; text: TextRef };
  /** Every clock whose terms let this reason pause it stands still from here. */
  clocks_paused: { pauseId: string; reason: HandPause; note: TextRef };
  clocks_resumed: { pauseId: string; note: TextRef };
  /**
   * A manager gave the running clocks other terms; those that had ended, or were late already, keep theirs. `appliedPolicy` where they did so to all
   * open cases of a policy at once, and so read none of them.
   */
  clocks_rebased: { terms: CaseTerms; reason: TextRef; appliedPolicy?: { key: string; version: number } };
  /** A clock reached a moment that is announced: occurred when it was reached, recorded when a worker saw it. */
  clock_threshold_reached: {
    clockId: string;
    kind: ClockKind;
    ordinal: number;
    basis: ClockBasis;
    owner: ClockOwner;
    threshold: ThresholdName;
    proposal: ProposedStep | null;
  };
  /** A deadline in law was started by somebody who may start it; occurred when their request went out. */
  statute_opened: { openingId: string; statute: StatuteId; notifier: Notifier; jurisdiction: Place; note: TextRef };
  /** The out-of-court body took its one further period (DSA art. 21(4)). */
  settlement_extended: { note: TextRef };
  settlement_decided: { note: TextRef };
  /** A manager looked at what clocks and moves of this case had seemed odd. */
  clocks_reviewed: { note: TextRef };
}

export type CaseEventType = keyof CaseEventData;

/** An event as decided: it has happened, but stands nowhere yet. */
export type EventDraft = {
  [T in CaseEventType]: { readonly type: T; readonly occurredAt: Date; readonly data: CaseEventData[T] };
}[CaseEventType];

/** Who did it, as the log keeps it: a role and a pseudonym, never a name or an address. */
export interface LoggedActor {
  readonly role: string;
  readonly label: string;
}

/** An event in its place in the log of a case; `sequence` counts from 1. */
export type CaseEvent = EventDraft & {
  readonly sequence: number;
  readonly recordedAt: Date;
  readonly actor: LoggedActor;
};
