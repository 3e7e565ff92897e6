import type { CaseTerms } from "../clock/terms";
import type { Surface } from "../item/item";
import type { Platform } from "../item/platform";
import type { Category, Severity } from "../law/category";
import type { DeliveryProblem } from "../notice/delivery-problem";
import type { NoticeDraft, OutgoingStage, ReadingVerdict } from "../notice/notice-draft";
import type { Notifier } from "../policy/policy";
import type { ResponseKind } from "../response/kind";
import type { CaseEventData, LoggedActor, LoggedItem, Manifest, MovedBy, ReopenCause, TextRef } from "./event";
import type { CaseStatus, Outcome } from "./status";

/** When it happened, when we were told, by whom, and where in the log: what every fact of a case carries. */
export interface Stamp {
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly sequence: number;
  readonly actor: LoggedActor;
}

/** Who changed an earlier fact, and where in the log that stands. */
export type Trace = Pick<Stamp, "sequence" | "actor">;

export type ReportFact = Stamp & CaseEventData["report_filed"];
/** `undelivered` once it is known not to have arrived: then it was never sent, for every clock and rule. */
export type NoticeFact = Stamp & CaseEventData["notice_sent"] & {
    readonly undelivered: Undelivered | null;
    /** Who put it on its way, where Relance sent it; null where somebody recorded what they had sent. */
    readonly written: Trace | null;
  };

export interface Undelivered {
  readonly at: Date;
  readonly recordedAt: Date;
  readonly problem: DeliveryProblem;
}

/** A notice of ours that has not gone out yet, and where it stands. */
export type OutgoingNotice = Stamp &
  NoticeDraft & {
    readonly stage: OutgoingStage;
    /** Who wrote it. */
    readonly author: LoggedActor;
    /** Where it goes; null until somebody sends it by mail. */
    readonly to: TextRef | null;
    /** Whether it goes by itself, as a manager has set. */
    readonly isAutomatic: boolean;
    /** Who read it as the second, and what they said; null before. */
    readonly reading: (Trace & { readonly verdict: ReadingVerdict; readonly at: Date; readonly note: TextRef | null }) | null;
  };

export type DeliveryProblemFact = Stamp & CaseEventData["delivery_problem"];
export type StatementFact = Stamp & CaseEventData["statement_given"];
export type EscalationFact = Stamp & CaseEventData["case_escalated"];
export type TakedownFact = Stamp & CaseEventData["removal_claimed"];
export type AssignmentFact = Stamp & CaseEventData["case_assigned"];
export type NoteFact = Stamp & CaseEventData["note_added"];

/** `closing` is what it undid. */
export type ReopeningFact = Stamp & { readonly cause: ReopenCause; readonly reason: TextRef | null; readonly closing: Closure | null };

/** A response under the kind it has now; `reclassifications` keeps what it was taken for before. */
export type ResponseFact = Stamp &
  Omit<CaseEventData["response_received"], "kind" | "isGuess"> & {
    readonly kind: ResponseKind;
    readonly isGuess: boolean;
    readonly reclassifications: readonly (Trace & { from: ResponseKind; to: ResponseKind; at: Date; reason: TextRef | null })[];
  };

export type VerificationFact = Stamp & CaseEventData["removal_verified"];
export type RebasingFact = Stamp & CaseEventData["clocks_rebased"];
/** Other terms for the running clocks: by triage, by a graver report, or by a manager. */
export type TermsChange = Stamp & { readonly terms: CaseTerms };
export type ThresholdFact = Stamp & CaseEventData["clock_threshold_reached"];
export type StatuteFact = Stamp & CaseEventData["statute_opened"];

/** A pause that a person set; `resumedAt` is null while nobody has lifted it. Closing the case lifts it. */
export type PauseFact = Stamp & CaseEventData["clocks_paused"] & { readonly resumedAt: Date | null; readonly resumed: Trace | null };

/** How and when the case closed. `reason` is null where a verified removal closed it rather than a person. */
export interface Closure {
  readonly at: Date;
  /** Where in the log it closed. */
  readonly sequence: number;
  readonly by: LoggedActor;
  readonly outcome: Outcome;
  readonly answered: boolean;
  readonly movedBy: MovedBy | null;
  readonly reason: TextRef | null;
  readonly referral: TextRef | null;
  readonly referralRefusal: TextRef | null;
}

/** A case as its events tell it. Lists are in order of logging; rules that care for the order of the world sort for themselves. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly category: Category;
  readonly severity: Severity;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly lifeSafety: boolean;
  readonly manifest: Manifest;
  /** On whose behalf the reports speak: of several, whoever the law gives most to. */
  readonly notifier: Notifier;
  /** Those with which the case opened. */
  readonly terms: CaseTerms;
  /** What changed them since, for clocks that had neither ended nor were late by then: no triage excuses its own lateness. */
  readonly termsChanges: readonly TermsChange[];
  readonly subjectItemId: string;
  readonly linked: readonly string[];
  readonly openedAt: Date;
  readonly triagedAt: Date | null;
  /** When triage took the case up; null where it turned the case away. */
  readonly takenUpAt: Date | null;
  readonly assigneeId: string | null;
  readonly assigneeLabel: string | null;
  readonly assignments: readonly AssignmentFact[];
  readonly items: readonly LoggedItem[];
  readonly reports: readonly ReportFact[];
  readonly notices: readonly NoticeFact[];
  readonly outgoing: readonly OutgoingNotice[];
  readonly deliveryProblems: readonly DeliveryProblemFact[];
  readonly responses: readonly ResponseFact[];
  readonly statements: readonly StatementFact[];
  readonly escalations: readonly EscalationFact[];
  readonly takedowns: readonly TakedownFact[];
  readonly verifications: readonly VerificationFact[];
  readonly notes: readonly NoteFact[];
  readonly reopenings: readonly ReopeningFact[];
  readonly pauses: readonly PauseFact[];
  readonly rebasings: readonly RebasingFact[];
  readonly thresholds: readonly ThresholdFact[];
  readonly statutes: readonly StatuteFact[];
  /** When the out-of-court body took its further period, and when it decided. */
  readonly settlement: { readonly extendedAt: Date | null; readonly decidedAt: Date | null };
  /** The last sequence that a manager has looked at for odd clocks; 0 where nobody has. */
  readonly reviewedTo: number;
  readonly closure: Closure | null;
  /** Where a claim found the case, and where a failed check returns it to. */
  readonly statusBeforeClaim: CaseStatus | null;
  /** The last sequence of the log. */
  readonly sequence: number;
  /** Counts what could change somebody's decision: neither notes, nor what a clock announces, nor that somebody looked. */
  readonly version: number;
}
