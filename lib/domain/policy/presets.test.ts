import { describe, expect, test } from "vitest";
import { CATEGORIES, SEVERITIES, type Category, type Severity } from "../law/category";
import { days, hours } from "../law/duration";
import { checkPolicy } from "./check-policy";
import { policiesInForce } from "./in-force";
import { OWN_PRESETS } from "./own-presets";
import { PLATFORM_PRESETS } from "./platform-presets";
import { PRESETS } from "./presets";
import { day } from "./testing/policies";

/** LAW section 7, column "Ack / decide / remove". */
const READY_TABLE: [Category, number, number, number][] = [
  ["life_threat", hours(1), hours(4), hours(4)],
  ["csam", hours(1), hours(24), hours(24)],
  ["grooming", hours(1), hours(24), hours(24)],
  ["terrorism", hours(1), hours(24), hours(24)],
  ["ncii", hours(24), hours(48), hours(48)],
  ["sexual_deepfake", hours(24), hours(48), hours(48)],
  ["voyeurism", hours(24), hours(48), hours(48)],
  ["sextortion", hours(4), hours(24), hours(24)],
  ["harassment", hours(24), hours(72), days(7)],
  ["hate_speech", hours(24), hours(24), hours(72)],
  ["impersonation", hours(24), days(7), days(7)],
  ["other", hours(24), days(7), days(7)],
];

const OWN_TABLE: [Severity, number, number, number][] = [
  ["S0", hours(1), hours(1), hours(6)],
  ["S1", hours(4), hours(4), hours(24)],
  ["S2", hours(24), hours(24), hours(48)],
  ["S3", hours(48), hours(48), hours(72)],
];

const presetOf = (key: string) => PRESETS.find((policy) => policy.key === `preset.${key}`);

describe("the shipped policies", () => {
  test.each(READY_TABLE)("%s: the figures of LAW section 7", (category, acknowledge, answer, takedown) => {
    const clocks = [
      { kind: "acknowledge", ms: acknowledge },
      { kind: "answer", ms: answer },
      { kind: "takedown", ms: takedown },
    ];
    expect(presetOf(category)).toMatchObject({ basis: "policy", scope: { category: [category] }, clocks });
  });

  test.each(OWN_TABLE)("%s: our proposal for our own clocks", (severity, triage, notify, verify) => {
    const clocks = [
      { kind: "triage", ms: triage },
      { kind: "notify", ms: notify },
      { kind: "verify", ms: verify },
    ];
    expect(presetOf(severity)).toMatchObject({ basis: "policy", scope: { severity: [severity] }, clocks });
  });

  test("are one for each category, one for each severity, and one promise", () => {
    expect(PRESETS.map(({ key }) => key)).toEqual([...CATEGORIES, ...SEVERITIES, "discord_take_it_down"].map((slug) => `preset.${slug}`));
    expect(READY_TABLE.map(([category]) => category)).toEqual([...CATEGORIES]);
  });

  test.each(PRESETS.map((policy) => [policy.key, policy] as const))("%s could be saved beside all others", (_key, policy) => {
    const others = PRESETS.filter((other) => other !== policy);
    expect(checkPolicy(policy, { policies: others, calendars: [] })).toEqual([]);
  });

  test("hold since before any case", () => {
    expect(policiesInForce(PRESETS, new Date("1970-01-01T00:00:00.000Z"))).toEqual(PRESETS);
  });

  test.each([...PLATFORM_PRESETS, ...OWN_PRESETS].map((policy) => [policy.key, policy.source]))("%s never calls itself law (LAW case 16)", (_key, source) => {
    expect(source).toContain("not a legal deadline");
  });

  test("are replaced by the next version of the same key, for good", () => {
    const [first] = PRESETS;
    const replacement = { ...first!, version: 2, author: "Manager", validFrom: day(1) };
    const inForce = policiesInForce([...PRESETS, replacement], day(1));
    expect(inForce).toHaveLength(PRESETS.length);
    expect(inForce).toContainEqual(replacement);
  });
});

test("our own clocks are shorter the graver the case", () => {
  for (const index of [0, 1, 2]) {
    const allowances = OWN_PRESETS.map(({ clocks }) => clocks[index]?.ms ?? 0);
    expect(allowances).toEqual([...new Set(allowances)].toSorted((a, b) => a - b));
    expect(allowances).toHaveLength(SEVERITIES.length);
  }
});

describe("the promise of Discord to those who use its form", () => {
  test("is for the person shown or their mandate, for adult intimate images, and for the removal alone", () => {
    expect(PRESETS.filter(({ basis }) => basis === "commitment")).toMatchObject([
      {
        scope: { platform: ["discord"], category: ["ncii", "sexual_deepfake"], notifier: ["mandate", "depicted_person"] },
        clocks: [{ kind: "takedown", ms: hours(48) }],
      },
    ]);
  });

  test("is told with whom it was made to", () => {
    expect(presetOf("discord_take_it_down")?.source).toContain("US person or their representative");
  });
});

test("at the gravest no clock of ours waits for the reporter", () => {
  const s0 = PRESETS.find(({ key }) => key === "preset.S0");
  expect(s0?.clocks.flatMap(({ pauses }) => Object.keys(pauses ?? {}))).toEqual(["legal_hold"]);
});
