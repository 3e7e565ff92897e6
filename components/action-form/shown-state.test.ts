import { describe, expect, test } from "vitest";
import { errorAt, NOTHING_SENT, pathOf } from "./shown-state";

const STATE = {
  attempt: 1,
  errors: [
    { code: "stale_version", message: "Changed meanwhile." },
    { path: "receivedAt", code: "date_in_future", message: "Not yet." },
    { path: "receivedAt", code: "date_invalid", message: "A second one." },
  ],
  values: {},
};

describe("the sentence beside a field", () => {
  test.each([
    ["receivedAt:local", "Not yet."],
    ["receivedAt", "Not yet."],
    ["received", undefined],
    ["text", undefined],
  ])("%s", (name, sentence) => {
    expect(errorAt(STATE, name)).toBe(sentence);
  });
});

test("a form never sent has nothing to correct", () => {
  expect(errorAt(NOTHING_SENT, "text")).toBeUndefined();
});

test("a name without a mark is its own path", () => {
  expect(pathOf("version:number")).toBe("version");
  expect(pathOf("reason")).toBe("reason");
});
