import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance and ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: "light" | "dark"): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`globals.css has no colour pair named ${name}`);
  return pair[theme];
}

const grounds = ["ground", "surface", "sunken"];
const onEveryGround = ["ink", "muted", "accent", "accent-strong", "late", "done", "wait"];
const text = [
  ...onEveryGround.flatMap((name) => grounds.map((ground) => [name, ground] as const)),
  ["on-fill", "fill"],
  ["on-fill", "fill-strong"],
  ["on-late", "late-fill"],
  ...["accent", "late", "done", "wait"].flatMap((name) => [[name, `${name}-soft`] as const, ["ink", `${name}-soft`] as const]),
] as const;
const shapes = ["edge", "silence", "accent", "fill"].flatMap((name) => grounds.map((ground) => [name, ground] as const));

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(text)("%s can be read on %s (4.5:1, WCAG 1.4.3)", (name, ground) => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("%s can be made out on %s (3:1, WCAG 1.4.11)", (name, ground) => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
