/** One deadline of a case. The first two and `verify` are ours, the next three the platform's, the last the reporter's. */
export const CLOCK_KINDS = ["triage", "notify", "acknowledge", "answer", "takedown", "verify", "complaint"] as const;

export type ClockKind = (typeof CLOCK_KINDS)[number];

export type ClockOwner = "us" | "platform" | "reporter";

/** What the deadline rests on: our preset, the platform's published promise, or the law. Only `statute` can be breached. */
export type ClockBasis = "policy" | "commitment" | "statute";

export const CLOCK_STATES = ["running", "paused", "met", "overdue", "breached"] as const;

export type ClockState = (typeof CLOCK_STATES)[number];

/** How long each clock with a fixed length may run, in milliseconds, as copied onto the case when it opened or was triaged. */
export type Allowances = Readonly<Record<Exclude<ClockKind, "complaint">, number>>;

/** A stretch in which the clock did not move; `to` is null while it lasts. */
export interface Pause {
  readonly from: Date;
  readonly to: Date | null;
}

/** A clock is only what happened to it. Its state at any instant is computed, never stored. */
export interface Clock {
  readonly kind: ClockKind;
  /** Counts the clocks of one kind on one case, from 1: reopening or a question of the platform starts a further one. */
  readonly ordinal: number;
  readonly owner: ClockOwner;
  readonly basis: ClockBasis;
  readonly startedAt: Date;
  /** A length that runs, or a date that the law fixes. */
  readonly allowance: { readonly ms: number } | { readonly until: Date; readonly untilLegalLatest: Date };
  readonly pauses: readonly Pause[];
  /** When what it waited for happened. */
  readonly stoppedAt: Date | null;
  /** When the case closed over it, though what it waited for never happened. */
  readonly abandonedAt: Date | null;
}
