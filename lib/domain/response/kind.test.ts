import { expect, test } from "vitest";

import { isAnswer, isReceipt, RESPONSE_KINDS } from "./kind";

test("LAW case 19: exactly four kinds answer, and no receipt does", () => {
  expect(RESPONSE_KINDS.filter(isAnswer)).toEqual(["information_request", "action_taken", "partial_action", "refusal"]);
  expect(RESPONSE_KINDS.filter(isReceipt)).toEqual(["automatic_receipt", "human_receipt"]);
  expect(RESPONSE_KINDS.filter((kind) => isAnswer(kind) && isReceipt(kind))).toEqual([]);
});
