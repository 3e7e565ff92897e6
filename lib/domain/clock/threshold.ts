/** A moment of a clock that is announced: a share of its allowance, or whole days after it was used up. */
export type ThresholdName = `${number}%` | `+${number}d`;

/** Shares that are announced unless the policy says otherwise. 100 % is the deadline itself. */
export const DEFAULT_PERCENTS: readonly number[] = [50, 80, 100];

/** Days after the deadline that are announced while it is still owed; from the last on, every thirty days. */
export const LATE_DAYS: readonly number[] = [1, 3, 7, 14, 30];

const MONTH_DAYS = 30;

/** The day that is announced after this one: 1, 3, 7, 14, 30, 60, 90, … */
export function nextLateDay(day: number): number {
  return LATE_DAYS.find((candidate) => candidate > day) ?? (Math.floor(day / MONTH_DAYS) + 1) * MONTH_DAYS;
}

export function percentName(percent: number): ThresholdName {
  return `${percent}%`;
}

export function lateName(days: number): ThresholdName {
  return `+${days}d`;
}
