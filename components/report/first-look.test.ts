import { describe, expect, test } from "vitest";
import { firstLook, placeOnForm } from "./first-look";

const NOW = new Date("2026-03-02T09:00:00Z");
const WHOLE = {
  category: "ncii",
  "items.0.raw": "https://discord.com/channels/193746502918374650/193746502918374651/1193746502918374652",
  description: "A message that shares what its subject never agreed to share.",
  "reporter.name": "Dana Reed",
  "reporter.email": "dana@people.example",
  "goodFaith:flag": "on",
};

const pathsOf = (values: Record<string, string>) => firstLook(values, NOW).map(({ path }) => path);

describe("a first look at a form", () => {
  test("has nothing to say against a whole one", () => {
    expect(pathsOf(WHOLE)).toEqual([]);
  });

  test("names everything at once that is missing from an empty one", () => {
    expect(pathsOf({ category: "ncii" })).toEqual(["description", "items", "reporter", "goodFaith"]);
  });

  test("does not ask for a name while nobody knows whether the law does", () => {
    expect(pathsOf({})).not.toContain("reporter");
  });

  test("points at the row of the form, past blank ones", () => {
    expect(pathsOf({ ...WHOLE, "items.1.raw": "", "items.2.raw": "https://discord.com/" })).toEqual(["items.2.raw"]);
  });

  test.each([
    ["anonymous", "ncii", ["reporter"]],
    ["anonymous", "grooming", []],
    ["account", "ncii", []],
  ] as const)("takes %s for %s as the law does", (identity, category, paths) => {
    expect(pathsOf({ ...WHOLE, category, "confirm.identity": identity })).toEqual(paths);
  });
});

test("corrections read from top to bottom, those of the whole form first", () => {
  const paths = ["goodFaith", "description", "items.2.raw", "category"];
  expect(paths.toSorted((a, b) => placeOnForm(a) - placeOnForm(b))).toEqual(["category", "items.2.raw", "description", "goodFaith"]);
  expect(placeOnForm(undefined)).toBeLessThan(placeOnForm("lifeSafety"));
});
