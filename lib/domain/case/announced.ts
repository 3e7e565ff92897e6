import type { Clock } from "../clock/clock";
import { pendingMoments, type Moment } from "../clock/schedule";
import type { CaseState } from "./case-state";

/** What each clock has yet to announce, given what the log holds: by the clock's id. */
export function pendingOf(state: CaseState, clock: Clock): Moment[] {
  const announced = state.thresholds.filter(({ clockId }) => clockId === clock.id);
  return pendingMoments(clock, new Map(announced.map(({ threshold, recordedAt }) => [threshold, recordedAt])));
}
