import { describe, expect, test } from "vitest";
import { boardHref, endOfDay, readChoice } from "./board-choice";

const NOW = new Date("2024-06-30T12:00:00.000Z");

describe("which board an address asks for", () => {
  test.each([
    ["nothing: all platforms, now", {}, {}],
    ["a platform and a day", { platform: "discord", day: "2024-02-13" }, { platform: "discord", day: "2024-02-13" }],
    ["a leap day", { day: "2024-02-29" }, { day: "2024-02-29" }],
    ["yesterday", { day: "2024-06-29" }, { day: "2024-06-29" }],
    ["today: now", { day: "2024-06-30" }, {}],
    ["a day to come: now", { day: "2031-01-01" }, {}],
    ["a day no calendar has", { day: "2023-02-29" }, {}],
    ["a day written otherwise", { day: "13/02/2024" }, {}],
    ["an unknown platform", { platform: "nowhere" }, {}],
    ["a repeated name: the first", { day: ["2024-01-01", "2024-01-02"] }, { day: "2024-01-01" }],
  ])("%s", (_title, params, expected) => {
    expect(readChoice(params, NOW)).toEqual(expected);
  });
});

test("a day counts to its last instant, UTC", () => {
  expect(new Date(endOfDay("2024-02-13")).getTime() + 1).toBe(Date.UTC(2024, 1, 14));
});

test("an address reads back as the same choice", () => {
  const choice = { platform: "x", day: "2024-02-13" } as const;
  const address = new URL(boardHref(choice, "abc"), "http://relance.invalid");
  expect(readChoice(Object.fromEntries(address.searchParams), NOW)).toEqual(choice);
  expect(address.searchParams.get("cursor")).toBe("abc");
  expect(boardHref({})).toBe("/silence");
});
