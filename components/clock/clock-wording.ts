import { endedAt, lastCounted, type ClockFacts, type ClockView } from "./clock-view";
import { breachedAfter, stateAt } from "./state-at";

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
 * What to say about a clock at an instant. A breach is measured from the latest date in law, since before it there was none
 * (DESIGN section 4); lateness stops growing once the clock has.
 */
export function clockWording(clock: ClockFacts, now: Date): ClockWording {
  const state = stateAt(clock, now);
  const until = lastCounted(clock, now);
  switch (state) {
    case "running":
      return runningWording(clock.dueAt.getTime() - until.getTime());
    case "overdue":
      return { key: `overdue${ending(clock, now)}`, spanMs: between(clock.dueAt, until) };
    case "breached":
      return { key: `breached${ending(clock, now)}`, spanMs: between(breachedAfter(clock), until) };
    default:
      return { key: state, spanMs: 0 };
  }
}

/** Whether what is owed is a further message to the platform: the first notice went out long before. */
export function isNotifyAgain({ kind, ordinal = 1 }: Pick<ClockView, "kind" | "ordinal">): boolean {
  return kind === "notify" && ordinal > 1;
}

function ending(clock: ClockFacts, now: Date): "" | "Done" | "Never" {
  const ended = endedAt(clock);
  if (ended === null || ended > now) return "";
  return clock.stoppedAt ? "Done" : "Never";
}

/** On the deadline is on time. */
function runningWording(leftMs: number): ClockWording {
  return leftMs > 0 ? { key: "running", spanMs: leftMs } : { key: "dueNow", spanMs: 0 };
}

function between(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}
