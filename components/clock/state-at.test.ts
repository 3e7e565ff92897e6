import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOCK_BASES, CLOCK_OWNERS, type Clock } from "@/lib/domain/clock/clock";
import { clockState, dueAt, dueLegalLatest } from "@/lib/domain/clock/clock-state";
import type { ClockFacts } from "./clock-view";
import { stateAt } from "./state-at";

const due = new Date("2024-03-06T12:20:00.000Z");
const legal = new Date("2024-03-06T13:00:00.000Z");
const after = (from: Date, ms: number) => new Date(from.getTime() + ms);
const facts = (changes: Partial<ClockFacts> = {}): ClockFacts => ({ state: "running", owner: "platform", basis: "policy", dueAt: due, dueLegalLatest: legal, ...changes });

describe("a clock on an open page", () => {
  const statute = facts({ basis: "statute" });

  test.each([
    ["in the last instant is on time", facts(), due, "running"],
    ["is late in the millisecond after", facts(), after(due, 1), "overdue"],
    ["by our policy is never a breach", facts(), after(legal, 1), "overdue"],
    ["by a promise is never a breach", facts({ basis: "commitment" }), after(legal, 1), "overdue"],
    ["by the law is merely late until its latest reading", statute, legal, "overdue"],
    ["by the law is a breach after its latest reading", statute, after(legal, 1), "breached"],
    ["that the reporter did not use is nobody's breach", facts({ basis: "statute", owner: "reporter" }), after(legal, 1), "overdue"],
    ["of which only the deadline is known is late", { state: "running", dueAt: due }, after(legal, 1), "overdue"],
    ["that is paused does not move", facts({ state: "paused" }), after(legal, 1), "paused"],
    ["whose pause ends by itself runs again from then on", facts({ state: "paused", resumesAt: after(due, -5) }), after(due, -5), "running"],
    ["whose pause ended by itself is late after its deadline", facts({ state: "paused", resumesAt: after(due, -5) }), after(due, 1), "overdue"],
    ["that is met stays so", facts({ state: "met", stoppedAt: after(due, -1) }), after(legal, 1), "met"],
    ["that was stopped late grows no worse", facts({ ...statute, state: "overdue", stoppedAt: after(due, 1) }), after(legal, 1), "overdue"],
    ["that the server calls late is late though the clock steps back", facts({ state: "overdue" }), after(due, -1), "overdue"],
  ] as const)("%s", (_title, clock, now, state) => {
    expect(stateAt(clock, now)).toBe(state);
  });
});

const START = new Date("2024-03-06T12:00:00.000Z");
/** Few and small numbers, so that edges meet each other. */
const small = fc.integer({ min: 0, max: 6 });
const ended = fc.option(small);

test("what the page says later is what the domain would say then, of every clock without a pause", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CLOCK_OWNERS), fc.constantFrom(...CLOCK_BASES), small, small, ended, fc.boolean(), small, small, (owner, basis, allowed, latest, end, isStopped, drawn, later) => {
      const endedAt = end === null ? null : after(START, end);
      const clock: Clock = {
        id: "takedown",
        kind: "takedown",
        ordinal: 1,
        owner,
        basis,
        startedAt: START,
        knownAt: START,
        allowance: { until: after(START, allowed), untilLegalLatest: after(START, allowed + latest) },
        terms: null,
        pauses: [],
        stoppedAt: isStopped ? endedAt : null,
        abandonedAt: isStopped ? null : endedAt,
      };
      const [drawnAt, now] = [after(START, drawn), after(START, drawn + later)];
      const state = clockState(clock, drawnAt);
      const then = clockState(clock, now);
      // A clock that the case closed over before it was due is not shown, and leaves the page only with the next drawing.
      fc.pre(state !== null && then !== null);
      const view: ClockFacts = { ...clock, state, dueAt: dueAt(clock, drawnAt), dueLegalLatest: dueLegalLatest(clock, drawnAt) };
      expect(stateAt(view, now)).toBe(then);
    }),
    { numRuns: 3_000 },
  );
});
