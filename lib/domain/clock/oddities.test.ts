import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clocksOf } from "../case/clocks-of";
import type { CaseEvent, EventDraft } from "../case/event";
import { foldCase } from "../case/fold";
import { projectCase } from "../case/projection";
import { at, filed, logged, notice, paused, response, resumed, TEXT, told, triaged } from "../case/testing/events";
import { anyHistory, type History } from "../case/testing/random-history";
import { clockState, isOpen } from "./clock-state";
import { oddFrom, odditiesOf } from "./oddities";

const HOUR = 3_600_000;
const LATER = at("2027-06-01T00:00:00.000Z");

const reviewed = (when: Date): EventDraft => ({ type: "clocks_reviewed", occurredAt: when, data: { note: TEXT } });
const noted = (when: Date): EventDraft => ({ type: "note_added", occurredAt: when, data: { noteId: "a note", text: TEXT } });
const announced = (when: Date): EventDraft => ({
  type: "clock_threshold_reached",
  occurredAt: when,
  data: { clockId: "takedown.policy", kind: "takedown", ordinal: 1, basis: "policy", owner: "platform", threshold: "+1d", proposal: null },
});

function continued({ events, state }: History, ...drafts: readonly EventDraft[]): CaseEvent[] {
  return [...events, ...logged(drafts, undefined, state.sequence + 1)];
}

describe("of any history", () => {
  test("what is odd can be told, in order of the instants from which it is, and the row of the case has the first", () => {
    fc.assert(
      fc.property(anyHistory, ({ steps }) => {
        for (const { after } of steps) {
          const instants = odditiesOf(after).map(({ from }) => from.getTime());
          expect(instants).toEqual([...instants].sort((a, b) => a - b));
          expect(oddFrom(after)?.getTime()).toBe(instants.length === 0 ? undefined : Math.min(...instants));
          expect(projectCase(after).oddFrom).toEqual(oddFrom(after));
        }
      }),
    );
  });

  test("each is told once, bears on a clock of the case, and rests on a fact of its log", () => {
    fc.assert(
      fc.property(anyHistory, ({ state }) => {
        const found = odditiesOf(state);
        const clockIds: (string | null)[] = clocksOf(state).map(({ id }) => id);
        expect(new Set(found.map(({ kind, about }) => `${kind} ${about}`)).size).toBe(found.length);
        for (const { clockId, sequence } of found) {
          expect(clockIds).toContain(clockId);
          expect(sequence).toBeLessThanOrEqual(state.sequence);
        }
      }),
    );
  });

  test("nothing is left right after a manager has looked", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(odditiesOf(foldCase(continued(history, reviewed(LATER))))).toEqual([]);
      }),
    );
  });

  test("what a clock announces of itself changes nothing, since a sweep does not write this column", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(odditiesOf(foldCase(continued(history, announced(LATER))))).toEqual(odditiesOf(history.state));
      }),
    );
  });
});

/** The hours after the end of a history at which a seed is sown. */
function endOf({ steps, state }: History): (hours: number) => Date {
  const end = steps.at(-1)?.now ?? state.openedAt;
  return (hours) => new Date(end.getTime() + hours * HOUR);
}

/** Whether a hold set an hour after the end would keep a clock still, and none is set yet. */
function mayBeHeld(history: History): boolean {
  const { state } = history;
  const isHeld = state.pauses.some(({ reason, resumedAt }) => reason === "legal_hold" && resumedAt === null);
  const running = clocksOf(state).filter((clock) => isOpen(clock) && clockState(clock, endOf(history)(1)) === "running");
  return !isHeld && running.some(({ terms }) => terms?.pauses.legal_hold !== undefined);
}

type Seed = (at: (hours: number) => Date) => EventDraft[];

const held: Seed = (at) => [paused(at(1), "legal_hold", "seed")];
const parked: Seed = (at) => [...held(at), response(at(2), "refusal", "reply")];

describe("in any history in which a clock runs that a hold would keep still", () => {
  test.each<[string, Seed, number]>([
    ["a reply that sits unread behind a hold is found", parked, 1],
    ["one that was read is no false alarm", (at) => [...parked(at), noted(at(3))], 0],
    ["nor is one behind a hold that was lifted", (at) => [...parked(at), resumed(at(3), "seed")], 0],
    ["nor is a hold behind which nothing came", held, 0],
    ["nor is one that a manager has looked at", (at) => [...parked(at), reviewed(at(3))], 0],
    ["until something further comes", (at) => [...parked(at), reviewed(at(3)), response(at(4), "other", "another")], 1],
  ])("%s", (_title, seed, count) => {
    let sown = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        fc.pre(mayBeHeld(history));
        sown += 1;
        const grown = odditiesOf(foldCase(continued(history, ...seed(endOf(history)))));
        expect(grown.filter(({ kind, about }) => kind === "parked" && about === "seed")).toHaveLength(count);
      }),
    );
    expect(sown).toBeGreaterThanOrEqual(100);
  });
});

const FILED_AT = at("2026-03-02T09:00:00.000Z");
const after = (hours: number) => new Date(FILED_AT.getTime() + hours * HOUR);

describe("what a manager has looked at", () => {
  const PARKED = [...filed(FILED_AT), triaged(after(1)), notice(after(2)), paused(after(10)), response(after(12), "refusal")];

  test("is no longer told, and neither is what it would have come to", () => {
    expect(odditiesOf(told(...PARKED)).map(({ kind }) => kind)).toEqual(["parked", "pause_overlong"]);
    expect(oddFrom(told(...PARKED, reviewed(after(13))))).toBeNull();
  });

  test("is told again from a further fact on, and with that fact alone", () => {
    const again = odditiesOf(told(...PARKED, reviewed(after(13)), response(after(20), "other")));
    expect(again).toMatchObject([{ kind: "parked", from: after(20), arrivals: [{ occurredAt: after(20) }] }]);
  });

  test("of a move at an edge, is told again once it proves not to have lasted", () => {
    const early = [...filed(FILED_AT), triaged(after(1)), notice(after(2)), paused(after(46)), reviewed(after(47))];
    expect(oddFrom(told(...early))).toBeNull();
    expect(odditiesOf(told(...early, resumed(after(48))))).toMatchObject([{ kind: "paused_at_edge", from: after(48) }]);
  });
});
