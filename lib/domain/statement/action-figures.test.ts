import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, checked, claimed, filed, notice, response, told, triaged } from "../case/testing/events";
import { actionFactOf, actionFigures, type ActionFact } from "./action-figures";
import { ACTION_GROUNDS } from "./ground";

const HOUR = 3_600_000;
const MONDAY = at("2026-03-02T09:00:00.000Z");
const after = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);
const acted = (hours: number, ground: ActionFact["ground"]): ActionFact => ({ receivedAt: MONDAY, actedAt: after(hours), ground });
const NO_ACTION: ActionFact = { receivedAt: MONDAY, actedAt: null, ground: null };

describe("LAW case 24: the figures of action", () => {
  test("leave cases without action out of the median, and count law and terms apart", () => {
    const facts = [acted(2, "illegal"), acted(6, "incompatible"), acted(100, "unknown"), acted(4, "illegal"), NO_ACTION, NO_ACTION];
    expect(actionFigures(facts)).toEqual({ notices: 6, acted: 4, byGround: { illegal: 2, incompatible: 1, unknown: 1 }, medianMs: 5 * HOUR });
  });

  test("have no median where nothing was done, and none where nothing was received", () => {
    expect(actionFigures([NO_ACTION])).toMatchObject({ notices: 1, acted: 0, medianMs: null });
    expect(actionFigures([])).toMatchObject({ notices: 0, medianMs: null });
  });

  test("are moved by no inaction, and every act has one ground", () => {
    const fact = fc.record({ hours: fc.integer({ min: 0, max: 9_000 }), ground: fc.constantFrom(...ACTION_GROUNDS) }).map(({ hours, ground }) => acted(hours, ground));
    fc.assert(
      fc.property(fc.array(fact), fc.nat(20), (facts, idle) => {
        const figures = actionFigures([...facts, ...Array.from({ length: idle }, () => NO_ACTION)]);
        expect(figures.medianMs).toBe(actionFigures(facts).medianMs);
        expect(Object.values(figures.byGround).reduce((sum, count) => sum + count, 0)).toBe(figures.acted);
      }),
    );
  });
});

test.each([
  ["was never notified", [...filed(MONDAY), triaged(MONDAY)], null],
  ["waits", [...filed(MONDAY), triaged(MONDAY), notice(MONDAY)], NO_ACTION],
  ["was refused", [...filed(MONDAY), triaged(MONDAY), notice(MONDAY), response(after(3), "refusal")], NO_ACTION],
  ["was acted on", [...filed(MONDAY), triaged(MONDAY), notice(MONDAY), response(after(3), "partial_action"), response(after(9), "action_taken")], acted(3, "unknown")],
  ["vanished without a word", [...filed(MONDAY), triaged(MONDAY), notice(MONDAY), claimed(after(5)), checked(after(6), "gone")], acted(5, "unknown")],
  ["was acted on before it was notified", [...filed(MONDAY), triaged(MONDAY), response(after(-1), "action_taken"), notice(MONDAY)], NO_ACTION],
] as const)("a case that %s", (_title, story, fact) => {
  expect(actionFactOf(told(...story))).toEqual(fact);
});
