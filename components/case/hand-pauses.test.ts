import { expect, test } from "vitest";
import { heldReasons, setByHand } from "./hand-pauses";

const AT = new Date("2026-03-02T09:00:00.000Z");
const byHand = { id: "1", reason: "reporter_asked", from: AT, to: null, by: "analyst-1", note: "asked" } as const;
const lifted = { ...byHand, id: "2", reason: "legal_hold", to: AT } as const;
const asked = { id: "question-3", reason: "platform_waits", from: AT, to: null, by: null, note: null } as const;

test("the platform's questions are lifted by our reply and by no form", () => {
  expect(setByHand({ pauses: [byHand, lifted, asked] }).map(({ id }) => id)).toEqual(["1", "2"]);
});

test("a reason holds until somebody lifts it", () => {
  expect(heldReasons({ pauses: [byHand, lifted, asked] })).toEqual(["reporter_asked"]);
  expect(heldReasons({ pauses: [{ ...byHand, to: AT }] })).toEqual([]);
});
