import type { Span } from "./business-hours";

const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Milliseconds after midnight of the wall clock: `from` included, `to` not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What counts of one date, from midnight to midnight of the wall clock, in order and without overlap. */
export interface DayHours {
  readonly stretches: readonly Stretch[];
  readonly totalMs: number;
}

/** The hours of a date: its own spans up to midnight, and what those of the date before reach into it. Spans that overlap count once. */
export function dayHours(before: readonly Span[], own: readonly Span[]): DayHours {
  const early = before.filter(isOverMidnight).map(({ to }) => ({ from: 0, to: timeOfDayMs(to) }));
  const late = own.map((span) => ({ from: timeOfDayMs(span.from), to: isOverMidnight(span) ? DAY_MS : timeOfDayMs(span.to) }));
  const stretches = withoutOverlap([...early, ...late]);
  return { stretches, totalMs: stretches.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** Milliseconds from midnight to `HH:MM`. */
export function timeOfDayMs(time: string): number {
  const [hour, minute] = time.split(":").map(Number);
  return ((hour ?? NaN) * 60 + (minute ?? NaN)) * MINUTE_MS;
}

function isOverMidnight({ from, to }: Span): boolean {
  return timeOfDayMs(to) < timeOfDayMs(from);
}

function withoutOverlap(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const apart: Stretch[] = [];
  for (const stretch of inOrder) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}
