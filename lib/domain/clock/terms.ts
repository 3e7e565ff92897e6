import type { BusinessHours } from "./business-hours";
import type { ClockKind } from "./clock";
import type { PauseReason } from "./pause-reason";
import type { ThresholdName } from "./threshold";

/** The clocks whose length a policy sets. The others run by dates that the law fixes. */
export const TIMED_KINDS = ["triage", "notify", "acknowledge", "answer", "takedown", "verify"] as const satisfies readonly ClockKind[];

export type TimedKind = (typeof TIMED_KINDS)[number];

/** What a threshold proposes to whoever can act: chase the platform, take the next rung, give the case to somebody else. */
export const PROPOSED_STEPS = ["follow_up", "next_rung", "reassign"] as const;

export type ProposedStep = (typeof PROPOSED_STEPS)[number];

/** For how long at most a reason may pause a clock, in elapsed milliseconds; null for as long as it lasts. */
export type AllowedPauses = Readonly<Partial<Record<PauseReason, number | null>>>;

/** How one clock runs. Copied from a policy version into the log of a case, so that no edit of a policy rewrites a deadline. */
export interface ClockTerms {
  readonly kind: TimedKind;
  /** Our policy, or the platform's published promise. What rests on statute is opened apart (lib/domain/law/statutes.ts). */
  readonly basis: "policy" | "commitment";
  /** The allowance in milliseconds: elapsed, or of business hours where `calendar` names some. */
  readonly ms: number;
  /** Key into `CaseTerms.calendars`; absent for elapsed time. */
  readonly calendar?: string;
  /** Percentages of the allowance that are announced. */
  readonly thresholds: readonly number[];
  readonly proposals: Readonly<Partial<Record<ThresholdName, ProposedStep>>>;
  readonly pauses: AllowedPauses;
  /** The policy and version that these terms are a copy of. */
  readonly policy: { readonly key: string; readonly version: number };
}

/** The terms of all clocks of a case: at most one for each kind and basis; each of `TIMED_KINDS` has one by `policy`. */
export interface CaseTerms {
  readonly clocks: readonly ClockTerms[];
  readonly calendars: Readonly<Record<string, BusinessHours>>;
}
