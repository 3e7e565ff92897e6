import { describe, expect, test } from "vitest";

import { CATEGORIES, type Category, type Severity } from "./category";
import { anonymousAllowed, CATEGORY_RULES } from "./category-rules";
import { emergencyServices } from "./emergency";
import { RUNG_TIMES_MS } from "./ladders";

const READY_TABLE: [Category, Severity][] = [
  ["life_threat", "S0"],
  ["csam", "S0"],
  ["grooming", "S0"],
  ["terrorism", "S0"],
  ["ncii", "S1"],
  ["sexual_deepfake", "S1"],
  ["voyeurism", "S1"],
  ["sextortion", "S1"],
  ["harassment", "S2"],
  ["hate_speech", "S2"],
  ["impersonation", "S3"],
  ["other", "S3"],
];

describe("the ready table of LAW section 7", () => {
  test.each(READY_TABLE)("%s is %s", (category, severity) => {
    expect(CATEGORY_RULES[category]).toMatchObject({ severity });
  });

  test("covers every category", () => {
    expect(READY_TABLE.map(([category]) => category)).toEqual([...CATEGORIES]);
  });
});

describe.each(CATEGORIES)("%s", (category) => {
  const rules = CATEGORY_RULES[category];

  test("climbs through a notice and a reminder to the press, which is last", () => {
    expect(rules.ladder.at(-1)).toBe("press");
    expect(rules.ladder.indexOf("reminder")).toBeGreaterThan(rules.ladder.indexOf("notice"));
    expect(rules.ladder).toContain("notice");
    expect(new Set(rules.ladder).size).toBe(rules.ladder.length);
  });

  test("rests on a law with a source, unless it is `other`", () => {
    expect(rules.legalBasis.length > 0).toBe(category !== "other");
    for (const reference of rules.legalBasis) expect(reference.source).toContain("LAW section");
  });

  test("times only rungs that its ladder has", () => {
    expect(rules.ladder).toEqual(expect.arrayContaining(Object.keys(RUNG_TIMES_MS[category] ?? {})));
  });
});

describe("what the gravest categories forbid and allow", () => {
  test.each([
    ["mediaRefused", ["csam", "grooming", "ncii", "sexual_deepfake", "voyeurism"]],
    ["isChildVictim", ["csam", "grooming"]],
    ["anonymousAllowed", ["csam", "grooming"]],
  ] as const)("%s holds for exactly %j", (property, expected) => {
    expect(CATEGORIES.filter((category) => CATEGORY_RULES[category][property])).toEqual(expected);
  });

  test("anonymousAllowed follows the rules", () => {
    expect(CATEGORIES.filter(anonymousAllowed)).toEqual(["csam", "grooming"]);
  });

  test.each(["csam", "grooming"] as const)("%s goes to police and hotline before the platform", (category) => {
    expect([...CATEGORY_RULES[category].ladder.slice(0, 2)].sort()).toEqual(["hotline", "police"]);
  });
});

describe("the emergency numbers", () => {
  test("begin with 112 and 17 for everybody", () => {
    for (const isChild of [true, false]) {
      expect(emergencyServices({ isChild }).slice(0, 2).map((service) => service.number)).toEqual(["112", "17"]);
    }
  });

  test("name the lines for children before the others when the victim is a child", () => {
    const numbers = emergencyServices({ isChild: true }).map((service) => service.number);
    expect(numbers).toEqual(["112", "17", "114", "119", "3018", "3114"]);
  });
});

describe("evidence", () => {
  test.each(CATEGORIES)("%s: a place can always be named", (category) => {
    expect(CATEGORY_RULES[category].evidence).toEqual(expect.arrayContaining(["link", "ids", "times", "reference_numbers"]));
  });

  test.each(CATEGORIES.filter((category) => CATEGORY_RULES[category].mediaRefused))("%s: never a picture, nor the words themselves", (category) => {
    expect(CATEGORY_RULES[category].evidence).not.toContain("redacted_screenshot");
    expect(CATEGORY_RULES[category].evidence).not.toContain("text_quote");
  });

  test("of what is worst, nothing but where it is", () => {
    expect(CATEGORY_RULES.csam.evidence).toEqual(["link", "ids", "times", "reference_numbers"]);
  });
});
