import type { ClockBasis, ClockKind, ClockOwner, ClockState } from "@/lib/domain/clock/clock";

/** A deadline as the API and the screens show it (DESIGN section 7). */
export interface ClockView {
  readonly kind: ClockKind;
  /** Which of its kind it is in its case, from 1: a later `notify` is for our reply to a question, or after a reopening. */
  readonly ordinal?: number;
  readonly owner: ClockOwner;
  readonly basis: ClockBasis;
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly dueLegalLatest?: Date;
  readonly stoppedAt?: Date | null;
  /** When the case closed over it, though what it waited for never came. */
  readonly abandonedAt?: Date | null;
}
