/** What a mark stands for. Notices are ticks, receipts hollow, answers solid; the rest are named beside the bar. */
export type SilenceMarkKind = "notice" | "follow_up" | "receipt" | "answer" | "escalation" | "press" | "removal";

export interface SilenceMark {
  readonly at: Date;
  readonly kind: SilenceMarkKind;
}

/** A stretch in which a notice waited for an answer and had none. */
export interface SilentStretch {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Everything needed to draw a case's silence, at any length: one line from the first notice to now
 * (or to where the silence ended), in order of time.
 */
export interface SilenceBar {
  /** The first notice to the platform. */
  readonly from: Date;
  /** Now while the case is open; the end of the case's story otherwise. */
  readonly to: Date;
  /** Whether the last stretch is still growing. */
  readonly isOpen: boolean;
  readonly stretches: readonly SilentStretch[];
  readonly marks: readonly SilenceMark[];
  /** Whole days of the current (or, on a closed case, the last) unanswered stretch; 0 where all is answered. */
  readonly silentDays: number;
  readonly notices: number;
  readonly receipts: number;
  readonly answers: number;
}
