import { describe, expect, test } from "vitest";
import { PLATFORM_PRESETS } from "../policy/platform-presets";
import { CATEGORIES } from "./category";
import { isInForce, STATUTE_IDS, STATUTES, type Caveat, type Starter, type StatuteId, type StatutoryLength } from "./statutes";

const at = (text: string) => new Date(text);

const ROWS: [StatuteId, StatutoryLength, Starter, string, Caveat[]][] = [
  ["us_take_it_down", { hours: 48, counting: "elapsed" }, "depicted_person_or_mandate", "takedown", []],
  ["uk_osa_20a", { hours: 48, counting: "elapsed" }, "depicted_person_or_mandate", "takedown", ["commencement_unverified"]],
  ["fr_lcen_6_1", { hours: 24, counting: "elapsed" }, "authority", "takedown", ["wording_unverified", "starts_again_on_clarification"]],
  ["eu_tco", { hours: 1, counting: "regulation_1182_71" }, "authority", "takedown", ["starts_again_on_clarification"]],
  ["au_osa", { hours: 24, counting: "elapsed" }, "authority", "takedown", ["longer_allowed"]],
  ["dsa_20", { months: 6, counting: "regulation_1182_71" }, "whoever_notified", "complaint", ["online_platforms_only"]],
  ["dsa_21", { days: 90, furtherDays: 90, counting: "regulation_1182_71" }, "whoever_notified", "settlement", ["online_platforms_only", "not_binding"]],
];

describe("the statutes of LAW section 3", () => {
  test.each(ROWS)("%s", (id, length, startedBy, kind, caveats) => {
    expect(STATUTES[id]).toMatchObject({ id, length, startedBy, kind, caveats });
    expect(STATUTES[id].source).toContain("LAW section");
  });

  test("are all of them", () => {
    expect(ROWS.map(([id]) => id)).toEqual([...STATUTE_IDS]);
  });

  test("only EU acts are counted as EU acts are", () => {
    const counted = STATUTE_IDS.filter((id) => STATUTES[id].length.counting === "regulation_1182_71");
    expect(counted).toEqual(STATUTE_IDS.filter((id) => STATUTES[id].jurisdiction === "eu"));
  });
});

describe("LAW section 0, item 4: the DSA gives no number of hours", () => {
  test.each(["dsa_20", "dsa_21"] as const)("%s neither runs in hours nor binds the platform to a removal", (id) => {
    expect(STATUTES[id].length).not.toHaveProperty("hours");
    expect(STATUTES[id].kind).not.toBe("takedown");
  });

  test.each(CATEGORIES)("%s: no preset is given as a legal deadline", (category) => {
    const preset = PLATFORM_PRESETS.find(({ scope }) => scope.category?.includes(category));
    expect(preset).toMatchObject({ basis: "policy" });
  });
});

describe("a statute in force", () => {
  test.each([
    ["us_take_it_down", "2026-05-19T03:59:59.999Z", false],
    ["us_take_it_down", "2026-05-19T04:00:00.000Z", true],
    ["uk_osa_20a", "2026-04-28T22:59:59.999Z", false],
    ["uk_osa_20a", "2026-04-28T23:00:00.000Z", true],
  ] as const)("%s at %s: %s", (id, when, expected) => {
    expect(isInForce(STATUTES[id], at(when))).toBe(expected);
  });
});
