import type { CaseState } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import type { CaseEvent } from "../case/event";
import { applyEvent, foldCase } from "../case/fold";
import type { Clock } from "./clock";
import { bearing, clockMoves, type ClockMove } from "./clock-moves";
import type { PauseReason } from "./pause-reason";
import { pauseOverName } from "./threshold";

/** One thing that moved a clock, or that it announced: an event of the log with what it changed. */
export interface Told {
  readonly type: "event";
  readonly event: CaseEvent;
  /** Empty where the clock only announced something. */
  readonly moves: readonly ClockMove[];
}

/** A pause that was over because its longest time was: no event ends it, and nobody did. */
export interface RanOut {
  readonly type: "pause_ran_out";
  readonly at: Date;
  readonly reason: PauseReason;
}

export type StoryEntry = Told | RanOut;

/**
 * Everything that moved one clock of a case up to an instant, in the order of the world; of two at one instant, the one logged first. What happened
 * before the clock ran bears on it from its start on. What an event moved is what is different about the clock once the event is told, so nothing
 * that can move it can be forgotten here. Null where the case has no such clock.
 *
 * @param events the whole log of the case
 */
export function clockStory(events: readonly CaseEvent[], clockId: string, now: Date): StoryEntry[] | null {
  const find = (state: CaseState) => clocksOf(state).find(({ id }) => id === clockId) ?? null;
  const entries: StoryEntry[] = [];
  let state: CaseState | null = null;
  let clock: Clock | null = null;
  for (const event of events) {
    state = state === null ? foldCase([event]) : applyEvent(state, event);
    const after = find(state);
    const moves = clockMoves(clock, after);
    if (moves.length > 0 || isAnnouncement(event, clockId)) entries.push({ type: "event", event, moves });
    clock = after;
  }
  if (clock === null) return null;
  const startMs = clock.startedAt.getTime();
  const when = (entry: StoryEntry) => Math.max(startMs, timeOf(entry));
  return [...entries, ...ranOut(clock, entries, now)].sort((a, b) => when(a) - when(b) || placeOf(a) - placeOf(b));
}

function isAnnouncement(event: CaseEvent, clockId: string): boolean {
  return event.type === "clock_threshold_reached" && event.data.clockId === clockId;
}

/** Where a pause running out was announced, the announcement tells it. */
function ranOut(clock: Clock, entries: readonly StoryEntry[], now: Date): RanOut[] {
  const announced = new Set(
    entries.flatMap((entry) => (entry.type === "event" && entry.event.type === "clock_threshold_reached" ? [entry.event.data.threshold] : [])),
  );
  return bearing(clock).flatMap(({ id, reason, to, endsByItself }) =>
    endsByItself && to !== null && to <= now && !announced.has(pauseOverName(id)) ? [{ type: "pause_ran_out" as const, at: to, reason }] : [],
  );
}

function timeOf(entry: StoryEntry): number {
  return (entry.type === "event" ? entry.event.occurredAt : entry.at).getTime();
}

function placeOf(entry: StoryEntry): number {
  return entry.type === "event" ? entry.event.sequence : Infinity;
}
