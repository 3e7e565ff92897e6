import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPLAINT_WINDOWS } from "../escalation/rung";
import { complaintWindowOf, firstDecision } from "./complaint-window";
import type { EventDraft } from "./event";
import { at, filed, notice, reclassified, response, told, triaged } from "./testing/events";

const SENT = [...filed(at("2026-08-01T09:00:00.000Z")), triaged(at("2026-08-01T10:00:00.000Z")), notice(at("2026-08-01T11:00:00.000Z"))];
const DECIDED_AT = at("2026-08-31T10:00:00.000Z");
const LAST_MOMENT = at("2027-03-01T22:59:59.999Z");
const REFUSED = [...SENT, response(DECIDED_AT, "refusal", "decision")];

const windowAt = (now: Date, ...story: readonly EventDraft[]) => complaintWindowOf(told(...story), now);

describe("LAW case 25: the window to complain", () => {
  test.each([
    ["a minute before the decision there is none", new Date(DECIDED_AT.getTime() - 60_000), "none"],
    ["it opens with the decision", DECIDED_AT, "open"],
    ["it is open on the Sunday on which six months end", at("2027-02-28T12:00:00.000Z"), "open"],
    ["it is open in the last millisecond of the Monday after", LAST_MOMENT, "open"],
    ["it is over a millisecond later", new Date(LAST_MOMENT.getTime() + 1), "over"],
  ] as const)("%s", (_title, now, expected) => {
    expect(windowAt(now, ...REFUSED)).toBe(expected);
  });

  test.each(["automatic_receipt", "human_receipt", "transfer", "other", "information_request"] as const)("%s opens none", (kind) => {
    expect(windowAt(at("2030-01-01T00:00:00.000Z"), ...SENT, response(DECIDED_AT, kind))).toBe("none");
  });

  test.each(["action_taken", "partial_action", "refusal"] as const)("%s opens it", (kind) => {
    expect(windowAt(DECIDED_AT, ...SENT, response(DECIDED_AT, kind))).toBe("open");
  });

  test("runs from the first decision, whatever is decided and in whatever order it is logged", () => {
    const later = response(at("2027-01-15T10:00:00.000Z"), "refusal", "second");
    const afterwards = new Date(LAST_MOMENT.getTime() + 1);
    expect(windowAt(afterwards, ...REFUSED, later)).toBe("over");
    expect(windowAt(afterwards, ...SENT, later, response(DECIDED_AT, "refusal", "decision"))).toBe("over");
  });

  test("was never open where what was taken for a decision turns out to be a receipt", () => {
    const corrected = [...REFUSED, reclassified(at("2027-06-01T10:00:00.000Z"), "decision", "automatic_receipt")];
    expect(windowAt(at("2027-07-01T10:00:00.000Z"), ...corrected)).toBe("none");
    expect(firstDecision(told(...corrected))).toBeNull();
  });

  test("only ever goes from none to open to over", () => {
    const state = told(...REFUSED);
    const anyInstant = fc.date({ min: at("2026-01-01T00:00:00Z"), max: at("2028-01-01T00:00:00Z"), noInvalidDate: true });
    const order = (now: Date) => COMPLAINT_WINDOWS.indexOf(complaintWindowOf(state, now));
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(order(earlier)).toBeLessThanOrEqual(order(later));
      }),
    );
  });
});
