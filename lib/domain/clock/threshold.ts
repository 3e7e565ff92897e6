/** A moment of a clock that is announced: a share of its allowance, whole days after it was used up, or a pause that ended by itself. */
export type ThresholdName = `${number}%` | `+${number}d` | `pause ${string}`;

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

export function pauseOverName(pauseId: string): ThresholdName {
  return `pause ${pauseId}`;
}

/** Whether a name stands for the end of a pause that ends by itself. */
export function isPauseOver(name: string): boolean {
  return name.startsWith("pause ");
}

/** The share that a name stands for; null where it stands for something else. */
export function percentOf(name: string): number | null {
  return name.endsWith("%") ? Number(name.slice(0, -1)) : null;
}

/** The day after the deadline that a name stands for; null where it stands for something else. */
export function lateDayOf(name: string): number | null {
  return name.startsWith("+") ? Number(name.slice(1, -1)) : null;
}
