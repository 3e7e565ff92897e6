import type { BusinessHours } from "./business-hours";
import type { PauseReason } from "./pause-reason";
import type { ClockTerms } from "./terms";

/**
 * One deadline of a case. The first two and `verify` are ours, the next three the platform's, `complaint` the reporter's, `settlement` that of
 * the out-of-court body (DSA art. 21).
 */
export const CLOCK_KINDS = ["triage", "notify", "acknowledge", "answer", "takedown", "verify", "complaint", "settlement"] as const;

export type ClockKind = (typeof CLOCK_KINDS)[number];

export const CLOCK_OWNERS = ["us", "platform", "reporter", "body"] as const;

export type ClockOwner = (typeof CLOCK_OWNERS)[number];

/** What the deadline rests on: our preset, the platform's published promise, or the law. Only `statute` can be breached. */
export const CLOCK_BASES = ["policy", "commitment", "statute"] as const;

export type ClockBasis = (typeof CLOCK_BASES)[number];

export const CLOCK_STATES = ["running", "paused", "met", "overdue", "breached"] as const;

export type ClockState = (typeof CLOCK_STATES)[number];

/** A stretch in which the clock did not move; `to` is null while it lasts without an end in sight. */
export interface Pause {
  /** What it is told apart by: stable whatever is logged later. */
  readonly id: string;
  readonly reason: PauseReason;
  readonly from: Date;
  /** May lie ahead: a pause that is never lifted ends by itself when its longest time has passed. */
  readonly to: Date | null;
  /** Whether it ends, or ended, because its longest time was over rather than because somebody lifted it. */
  readonly endsByItself: boolean;
}

/** A length that runs, on a calendar or by elapsed time (`hours` null); or a date that the law fixes, with its latest reading. */
export type Allowance =
  | { readonly ms: number; readonly hours: BusinessHours | null }
  | { readonly until: Date; readonly untilLegalLatest: Date };

/** A clock is only what happened to it. Its state at any instant is computed, never stored. */
export interface Clock {
  /** Kind, basis and what started it: names the same deadline whatever is logged later, and in whatever order. */
  readonly id: string;
  readonly kind: ClockKind;
  /** Counts the clocks of one kind and basis on one case, from 1: reopening or a question of the platform starts a further one. */
  readonly ordinal: number;
  readonly owner: ClockOwner;
  readonly basis: ClockBasis;
  readonly startedAt: Date;
  /** When we were told of what started it. What it reached before then was nobody's to announce. */
  readonly knownAt: Date;
  readonly allowance: Allowance;
  /** The terms it runs by; null where the law fixes its date. */
  readonly terms: ClockTerms | null;
  readonly pauses: readonly Pause[];
  /** When what it waited for happened. */
  readonly stoppedAt: Date | null;
  /** When the case closed over it, though what it waited for never happened. */
  readonly abandonedAt: Date | null;
}
