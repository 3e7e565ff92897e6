import { describe, expect, test } from "vitest";
import { isReceiptMissing } from "./missing-receipt";

const at = (text: string) => new Date(`2024-01-${text}Z`);
const SENT = at("09T18:30:00.000");
const LATER = at("10T18:30:00.000");
const NOTICE = { id: "n1", sentAt: SENT };

describe("a notice of 18:30 to a platform whose receipt usually comes within 5 minutes", () => {
  test.each([
    ["nothing came, a day later", [], LATER, true],
    ["nothing came, but the time is not over", [], at("09T18:35:00.000"), false],
    ["nothing came, a millisecond after", [], at("09T18:35:00.001"), true],
    ["a receipt came at once", [at("09T18:31:00.000")], LATER, false],
    ["a receipt came with the notice", [SENT], LATER, false],
    ["a receipt came in the last instant", [at("09T18:35:00.000")], LATER, false],
    ["a receipt came a millisecond too late, but it came", [at("09T18:35:00.001")], LATER, false],
    ["an answer came a day later", [LATER], LATER, false],
    ["what came before belongs to an earlier notice", [at("09T18:29:59.999")], LATER, true],
    ["one of several came in time", [at("02T10:00:00.000"), at("09T18:33:00.000")], LATER, false],
  ])("%s", (_title, received, now, missing) => {
    const responses = received.map((receivedAt) => ({ noticeId: null, receivedAt }));
    expect(isReceiptMissing(NOTICE, responses, 5, now)).toBe(missing);
  });
});

test("what names its notice counts for that one alone", () => {
  const responses = [{ noticeId: "n2", receivedAt: at("10T08:01:00.000") }];
  expect(isReceiptMissing(NOTICE, responses, 5, LATER)).toBe(true);
  expect(isReceiptMissing({ id: "n2", sentAt: at("10T08:00:00.000") }, responses, 5, LATER)).toBe(false);
});

test("where no usual time is known, nothing can be missing", () => {
  expect(isReceiptMissing(NOTICE, [], null, LATER)).toBe(false);
});
