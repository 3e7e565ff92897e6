import type { ClockView } from "./clock-view";

export type ClockWordingKey =
  | "running"
  | "dueNow"
  | "paused"
  | "met"
  | "overdue"
  | "overdueDone"
  | "overdueNever"
  | "breached"
  | "breachedDone"
  | "breachedNever";

export interface ClockWording {
  readonly key: ClockWordingKey;
  /** Time left or time late, never negative; the sentences that do not need it ignore it. */
  readonly spanMs: number;
}

/**
 * What to say about a clock. Its state is decided by the domain and only worded here. A breach is measured from the
 * latest date in law, since before it there was none (DESIGN section 4); lateness stops growing once the clock has.
 */
export function clockWording(clock: ClockView, now: Date): ClockWording {
  const until = endedAt(clock) ?? now;
  const ending = clock.stoppedAt ? "Done" : clock.abandonedAt ? "Never" : "";
  switch (clock.state) {
    case "running":
      return runningWording(clock.dueAt.getTime() - now.getTime());
    case "overdue":
      return { key: `overdue${ending}`, spanMs: between(clock.dueAt, until) };
    case "breached":
      return { key: `breached${ending}`, spanMs: between(clock.dueLegalLatest ?? clock.dueAt, until) };
    default:
      return { key: clock.state, spanMs: 0 };
  }
}

/** When it stopped counting, met or not; `null` while it counts. */
export function endedAt(clock: ClockView): Date | null {
  return clock.stoppedAt ?? clock.abandonedAt ?? null;
}

/** Whether what is owed is a further message to the platform: the first notice went out long before. */
export function isNotifyAgain({ kind, ordinal = 1 }: Pick<ClockView, "kind" | "ordinal">): boolean {
  return kind === "notify" && ordinal > 1;
}

/** On the deadline is on time: a page drawn a moment after it says "due now" until the state itself has changed. */
function runningWording(leftMs: number): ClockWording {
  return leftMs > 0 ? { key: "running", spanMs: leftMs } : { key: "dueNow", spanMs: 0 };
}

function between(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}
