import type { Clock, Pause } from "./clock";
import { instantOf } from "./clock-state";
import type { PauseReason } from "./pause-reason";
import type { ClockTerms } from "./terms";

/**
 * What one event changed about a clock. `undone`: what had started it no longer counts. `reopened`: what had stopped it no longer counts.
 * `owed_again`: the case that had closed over it is open. `pause_undone`: what had paused it no longer counts. A `due` of null cannot be known while
 * a pause lasts without an end.
 */
export type ClockMove =
  | { readonly what: "started"; readonly at: Date }
  | { readonly what: "undone" }
  | { readonly what: "start_moved"; readonly from: Date; readonly to: Date }
  | { readonly what: "stopped"; readonly at: Date }
  | { readonly what: "stop_moved"; readonly from: Date; readonly to: Date }
  | { readonly what: "reopened"; readonly from: Date }
  | { readonly what: "abandoned"; readonly at: Date }
  | { readonly what: "owed_again" }
  | { readonly what: "paused"; readonly reason: PauseReason; readonly at: Date }
  | { readonly what: "pause_ended"; readonly reason: PauseReason; readonly at: Date }
  | { readonly what: "pause_undone"; readonly reason: PauseReason }
  | { readonly what: "terms"; readonly from: ClockTerms; readonly to: ClockTerms }
  | { readonly what: "due"; readonly from: Date | null; readonly to: Date | null };

/** Everything in which a clock is another than before; both null where it is none, or was none. */
export function clockMoves(before: Clock | null, after: Clock | null): ClockMove[] {
  if (after === null) return before === null ? [] : [{ what: "undone" }];
  if (before === null) return [{ what: "started", at: after.startedAt }, ...endMoves(null, after), ...pauseMoves([], bearing(after))];
  return [
    ...(isSame(before.startedAt, after.startedAt) ? [] : [{ what: "start_moved", from: before.startedAt, to: after.startedAt } as const]),
    ...endMoves(before, after),
    ...pauseMoves(bearing(before), bearing(after)),
    ...termsMoves(before, after),
    ...dueMoves(before, after),
  ];
}

/** When the allowance is used up; null where nobody can know yet. */
export function knownDue(clock: Clock): Date | null {
  return "until" in clock.allowance ? clock.allowance.until : instantOf(clock, clock.allowance.ms);
}

/** The pauses that do anything to a clock: one that begins once it is over, or late, moves nothing. */
export function bearing(clock: Clock): Pause[] {
  const due = knownDue(clock);
  const end = clock.stoppedAt ?? clock.abandonedAt;
  return clock.pauses.filter(
    ({ from, to }) => (to === null || to > clock.startedAt) && (end === null || from < end) && (due === null || from <= due),
  );
}

function endMoves(before: Clock | null, after: Clock): ClockMove[] {
  const moves: ClockMove[] = [];
  const [was, is] = [before?.stoppedAt ?? null, after.stoppedAt];
  if (was === null && is !== null) moves.push({ what: "stopped", at: is });
  if (was !== null && is === null) moves.push({ what: "reopened", from: was });
  if (was !== null && is !== null && !isSame(was, is)) moves.push({ what: "stop_moved", from: was, to: is });
  const wasAbandoned = before !== null && before.abandonedAt !== null;
  if (!wasAbandoned && after.abandonedAt !== null) moves.push({ what: "abandoned", at: after.abandonedAt });
  if (wasAbandoned && after.abandonedAt === null && is === null) moves.push({ what: "owed_again" });
  return moves;
}

function pauseMoves(before: readonly Pause[], after: readonly Pause[]): ClockMove[] {
  const earlier = new Map(before.map((pause) => [pause.id, pause]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ reason }): ClockMove => ({ what: "pause_undone", reason }));
  const others = after.flatMap(({ id, reason, from, to, endsByItself }): ClockMove[] => {
    const was = earlier.get(id);
    const ended: ClockMove[] = to !== null && !endsByItself && !isSame(was?.to ?? null, to) ? [{ what: "pause_ended", reason, at: to }] : [];
    return was === undefined ? [{ what: "paused", reason, at: from }, ...ended] : ended;
  });
  return [...gone, ...others];
}

function termsMoves({ terms: from }: Clock, { terms: to }: Clock): ClockMove[] {
  return from === null || to === null || JSON.stringify(from) === JSON.stringify(to) ? [] : [{ what: "terms", from, to }];
}

function dueMoves(before: Clock, after: Clock): ClockMove[] {
  const [from, to] = [knownDue(before), knownDue(after)];
  return isSame(from, to) ? [] : [{ what: "due", from, to }];
}

function isSame(a: Date | null, b: Date | null): boolean {
  return a?.getTime() === b?.getTime();
}
