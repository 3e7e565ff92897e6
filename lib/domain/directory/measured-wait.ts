/** How long something took in the cases where it came, and in how many it did not. */
export interface MeasuredWait {
  /** Cases in which it came; the median and the ninth decile are over these. */
  readonly ended: number;
  /** Cases in which it has not come and is still waited for. */
  readonly open: number;
  /** Cases that ended without it. */
  readonly unanswered: number;
  /** Null where it never came. */
  readonly medianMs: number | null;
  readonly p90Ms: number | null;
}
