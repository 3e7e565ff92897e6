import { hours } from "../law/duration";
import type { Clock } from "./clock";
import { clockState, dueAt, instantOf } from "./clock-state";

/** How near a clock was to its deadline at an instant, as it stood then. */
export interface Edge {
  readonly clockId: string;
  readonly dueAt: Date;
  /** Elapsed milliseconds to the deadline; negative once it was late. */
  readonly leftMs: number;
  /** Whether no more than a tenth of the allowance was left, and the deadline had not passed. */
  readonly isInLastTenth: boolean;
  /** Whether no more than an hour was left, and the deadline had not passed. Of an allowance shorter than two hours, its last half. */
  readonly isInLastHour: boolean;
}

const LAST_HOUR_MS = hours(1);

/**
 * The edge of a clock at an instant; null where it had not started, or had ended. Pauses that began then or later tell nothing of it, and one that
 * lasted then counts up to that instant: this is what whoever acted could read on the clock.
 */
export function edgeAt(clock: Clock, at: Date): Edge | null {
  const ended = clock.stoppedAt ?? clock.abandonedAt;
  if (clock.startedAt > at || (ended !== null && ended <= at)) return null;
  const stood = asItStood(clock, at);
  const due = dueAt(stood, at);
  const leftMs = due.getTime() - at.getTime();
  const tenth = instantOf(stood, Math.round(wholeMs(stood) * 0.9));
  const isInLastTenth = leftMs >= 0 && tenth !== null && tenth <= at;
  const isInLastHour = leftMs >= 0 && leftMs <= Math.min(LAST_HOUR_MS, wholeMs(stood) / 2);
  return { clockId: clock.id, dueAt: due, leftMs, isInLastTenth, isInLastHour };
}

/** Of several edges, the one nearest to its deadline, on either side of it; null of none. */
export function nearest(edges: readonly (Edge | null)[]): Edge | null {
  const known = edges.filter((edge) => edge !== null);
  return known.sort((a, b) => Math.abs(a.leftMs) - Math.abs(b.leftMs) || (a.clockId < b.clockId ? -1 : 1))[0] ?? null;
}

/** Whether this pause is what a clock stood still for at an instant. A clock that was late, or had ended, did not stand still for anything. */
export function isHeldAt(clock: Clock, pauseId: string, at: Date): boolean {
  return clock.startedAt <= at && clock.pauses.some((pause) => pause.id === pauseId && covers(pause, at)) && clockState(clock, at) === "paused";
}

export function covers(pause: { readonly from: Date; readonly to: Date | null }, at: Date): boolean {
  return pause.from <= at && (pause.to === null || pause.to > at);
}

function asItStood(clock: Clock, at: Date): Clock {
  const pauses = clock.pauses.filter(({ from }) => from < at).map((pause) => ({ ...pause, to: pause.to === null || pause.to > at ? at : pause.to }));
  return { ...clock, pauses, stoppedAt: null, abandonedAt: null };
}

function wholeMs({ allowance, startedAt }: Clock): number {
  return "until" in allowance ? allowance.until.getTime() - startedAt.getTime() : allowance.ms;
}
