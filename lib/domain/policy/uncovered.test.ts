import fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORIES } from "../law/category";
import type { Scope } from "./policy";
import { matches } from "./scope";
import { anyScope, everyCase } from "./testing/policies";
import { uncovered } from "./uncovered";

test.each<[string, Scope[], boolean]>([
  ["nothing covers nothing", [], false],
  ["one for every case covers all", [{}], true],
  ["one for each category covers all", CATEGORIES.map((category) => ({ category: [category] })), true],
  ["all but one do not", CATEGORIES.slice(1).map((category) => ({ category: [category] })), false],
  ["two halves cover all", [{ severity: ["S0", "S1"] }, { severity: ["S2", "S3"] }], true],
  ["two halves of different fields do not", [{ severity: ["S0", "S1"] }, { surface: ["public", "private_server"] }], false],
  ["an empty list covers nothing", [{ category: [] }], false],
])("%s", (_title, scopes, isCovered) => {
  const example = uncovered(scopes);
  expect(example === null).toBe(isCovered);
  if (example !== null) expect(scopes.some((scope) => matches(scope, example))).toBe(false);
});

test("finds a case exactly where going through all of them does", () => {
  const halves = fc.constantFrom<Scope>({ severity: ["S0", "S1"] }, { severity: ["S2", "S3"] }, { category: CATEGORIES.slice(0, 6) }, { category: CATEGORIES.slice(5) });
  fc.assert(
    fc.property(fc.array(fc.oneof(anyScope, halves), { maxLength: 6 }), (scopes) => {
      const example = uncovered(scopes);
      const isSome = [...everyCase()].some((traits) => !scopes.some((scope) => matches(scope, traits)));
      expect(example !== null).toBe(isSome);
      if (example !== null) expect(scopes.filter((scope) => matches(scope, example))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
