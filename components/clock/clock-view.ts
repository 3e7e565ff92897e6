import type { ClockBasis, ClockKind, ClockOwner, ClockState } from "@/lib/domain/clock/clock";

/** A deadline as the API and the screens show it (DESIGN section 7). */
export interface ClockView {
  readonly kind: ClockKind;
  readonly owner: ClockOwner;
  readonly basis: ClockBasis;
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly dueLegalLatest?: Date;
  readonly stoppedAt?: Date | null;
  /** When the case closed over it, though what it waited for never came. */
  readonly abandonedAt?: Date | null;
}
