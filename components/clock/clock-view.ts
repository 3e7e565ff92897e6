import type { ClockBasis, ClockKind, ClockOwner, ClockState } from "@/lib/domain/clock/clock";

/** What decides how a deadline stands at an instant, and what is said of it. */
export interface ClockFacts {
  /** As the server found it. */
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly dueLegalLatest?: Date;
  /** When the pause it is in ends by itself, where anybody knows. */
  readonly resumesAt?: Date | null;
  readonly stoppedAt?: Date | null;
  /** When the case closed over it, though what it waited for never came. */
  readonly abandonedAt?: Date | null;
  /** Left out, with the basis, where only the next deadline of a case is known: it can be late then, and nobody's breach. */
  readonly owner?: ClockOwner;
  readonly basis?: ClockBasis;
}

/** A deadline as the API and the screens show it (DESIGN section 7). */
export interface ClockView extends ClockFacts {
  /** Tells which law a takedown rests on; left out where none is known. */
  readonly id?: string;
  readonly kind: ClockKind;
  /** Which of its kind it is in its case, from 1: a later `notify` is for our reply to a question, or after a reopening. */
  readonly ordinal?: number;
  readonly owner: ClockOwner;
  readonly basis: ClockBasis;
}

/** The facts alone, for the browser: what else a view comes to hold stays on the server. */
export function factsOf({ state, dueAt, dueLegalLatest, resumesAt, stoppedAt, abandonedAt, owner, basis }: ClockFacts): ClockFacts {
  return { state, dueAt, dueLegalLatest, resumesAt, stoppedAt, abandonedAt, owner, basis };
}

/** When it stopped counting, met or not; `null` while it counts. */
export function endedAt(clock: ClockFacts): Date | null {
  return clock.stoppedAt ?? clock.abandonedAt ?? null;
}

/** The last instant that counts: that at which it ended, once that has come, and the present until then. */
export function lastCounted(clock: ClockFacts, now: Date): Date {
  const ended = endedAt(clock);
  return ended !== null && ended < now ? ended : now;
}
