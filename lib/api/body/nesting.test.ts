import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEEPEST_NESTING, isTooDeep } from "./nesting";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("nesting", () => {
  test("passes up to the limit and not beyond", () => {
    expect(isTooDeep(nested(DEEPEST_NESTING))).toBe(false);
    expect(isTooDeep(nested(DEEPEST_NESTING + 1))).toBe(true);
  });

  test.each(['{"a":1}', "[".repeat(1_000_000)])("takes no stack %#", (text) => {
    expect(isTooDeep(text)).toBe(text.length > DEEPEST_NESTING);
  });

  test("no text inside a string counts, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "[", "{", "]", "a") }), (text) => !isTooDeep(JSON.stringify({ text: `${text}${nested(100)}"\\` }))));
  });

  test("agrees with the depth of what is parsed", () => {
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 40 }), (value) => isTooDeep(JSON.stringify(value)) === depthOf(value) > DEEPEST_NESTING));
  });
});
