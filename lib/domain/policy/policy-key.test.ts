import { expect, test } from "vitest";
import { freshKey } from "./policy-key";
import { PRESETS } from "./presets";

test.each([
  ["Images on Discord", [], "images-on-discord"],
  ["  Réponses : 12 h, déjà ! ", [], "reponses-12-h-deja"],
  ["Images on Discord", ["images-on-discord", "images-on-discord-2"], "images-on-discord-3"],
  ["规则", [], "policy"],
  ["new", [], "policy"],
  ["preset.ncii", [], "preset-ncii"],
  ["a".repeat(39) + " b", [], "a".repeat(39)],
])("%s with %j taken: %s", (name, taken, expected) => {
  expect(freshKey(name, new Set(taken))).toBe(expected);
});

test("no name takes the key of a preset", () => {
  for (const { key } of PRESETS) expect(freshKey(key, new Set())).not.toBe(key);
});
