import type { Span } from "./business-hours";

const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Milliseconds after midnight of a date, on its wall clock: `from` included, `to` not. Past 24 hours, `to` is on the next date. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What counts of one date, from midnight to midnight of the wall clock, in order and without overlap. */
export interface DayHours {
  readonly stretches: readonly Stretch[];
  readonly totalMs: number;
}

/** The spans of a date in milliseconds. One without length is left out. */
export function stretchesOf(spans: readonly Span[]): Stretch[] {
  return spans.map(stretchOf).filter(({ from, to }) => from !== to);
}

/** The hours of a date: its own stretches up to midnight, and what those of the date before reach into it. Where they overlap, time counts once. */
export function dayHours(before: readonly Stretch[], own: readonly Stretch[]): DayHours {
  const early = before.filter(({ to }) => to > DAY_MS).map(({ to }) => ({ from: 0, to: to - DAY_MS }));
  const late = own.map(({ from, to }) => ({ from, to: Math.min(to, DAY_MS) }));
  const stretches = withoutOverlap([...early, ...late]);
  return { stretches, totalMs: stretches.reduce((sum, { from, to }) => sum + to - from, 0) };
}

function stretchOf(span: Span): Stretch {
  const from = timeOfDayMs(span.from);
  const to = timeOfDayMs(span.to);
  return { from, to: to < from ? to + DAY_MS : to };
}

/** Milliseconds from midnight to `HH:MM`. */
function timeOfDayMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;
}

function withoutOverlap(stretches: Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}
