import { Temporal } from "temporal-polyfill";

/** A stretch of time in which the wall clock of a zone runs at one distance from UTC; `from` included, `to` not. In milliseconds since the epoch. */
export interface OffsetStretch {
  readonly from: number;
  readonly to: number;
  /** What the wall clock shows, less UTC. */
  readonly offsetMs: number;
}

/** Transitions are asked for a year at a time: an answer of "none" need not hold for longer (see `nextTransition`). */
const YEAR_MS = 366 * 86_400_000;

/**
 * The stretches between two instants, in order and without a gap, cut wherever the offset of the zone changes, and after a year at the latest.
 * In the middle of one, wall clock and instant differ by a constant, so no wall clock time there is ambiguous or missing.
 *
 * @param from milliseconds since the epoch, included
 * @param to milliseconds since the epoch, not included; `Infinity` for stretches without end
 */
export function* offsetStretches(timeZone: string, from: number, to: number): Generator<OffsetStretch, void> {
  let start = from;
  while (start < to) {
    const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
    const end = Math.min(to, start + YEAR_MS, nextTransition(local));
    yield { from: start, to: end, offsetMs: local.offsetNanoseconds / 1e6 };
    start = end;
  }
}

/**
 * `Infinity` where none is known. Temporal leaves open how far ahead an implementation looks, and the polyfill looks three years past the later of
 * the instant and the machine's own clock: so only what it finds, and the absence of any within a year, is relied on. Neither depends on the machine.
 */
function nextTransition(local: Temporal.ZonedDateTime): number {
  return local.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity;
}
