import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { silenceOf } from "./silence-of";
import { stateAsOf } from "./state-as-of";
import { at, claimed, filed, logged, notice, reclassified, response, triaged } from "./testing/events";
import { anyHistory } from "./testing/random-history";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const SENT = [...filed(day(20)), notice(day(2)), response(day(5), "action_taken", "answer"), triaged(day(21)), claimed(day(8))];

describe("the case as the world stood", () => {
  test.each([
    [day(1), 0, 0, 0],
    [day(2), 1, 0, 0],
    [day(5), 1, 1, 0],
    [day(9), 1, 1, 1],
  ])("at %s, though all was told later", (asOf, notices, responses, takedowns) => {
    const state = stateAsOf(logged(SENT, day(22)), asOf);
    expect([state.notices.length, state.responses.length, state.takedowns.length]).toEqual([notices, responses, takedowns]);
    expect(state.items).toHaveLength(1);
  });

  test("knows what a response had been all along, and of none before it came", () => {
    const corrected = logged([...SENT, reclassified(day(25), "answer", "automatic_receipt")], day(25));
    expect(silenceOf(stateAsOf(corrected, day(10)), day(10))).toMatchObject({ unansweredSince: day(2), silentDays: 8 });
    expect(stateAsOf(corrected, day(4)).responses).toEqual([]);
  });
});

test("any history can be looked back on from any instant, and from its end is what it came to", () => {
  const instants = fc.date({ min: at("2026-02-01T00:00:00.000Z"), max: at("2027-01-01T00:00:00.000Z"), noInvalidDate: true });
  fc.assert(
    fc.property(anyHistory, instants, ({ events, state }, asOf) => {
      const then = stateAsOf(events, asOf);
      expect([...then.notices, ...then.responses, ...then.verifications].every((fact) => fact.occurredAt <= asOf)).toBe(true);
      expect(stateAsOf(events, at("9999-01-01T00:00:00.000Z"))).toEqual(state);
    }),
  );
});
