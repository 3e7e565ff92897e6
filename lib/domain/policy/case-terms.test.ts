import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIMED_KINDS } from "../clock/terms";
import { DEFAULT_PERCENTS } from "../clock/threshold";
import { days, hours } from "../law/duration";
import { termsFor, type RuleBook } from "./case-terms";
import { policiesInForce } from "./in-force";
import { POLICY_BASES } from "./matching-policies";
import type { CaseTraits, PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { matches } from "./scope";
import { aCalendar, aCase, anyCase, anyPolicy, aPolicy, day, everyCase } from "./testing/policies";
import { usualPauses, usualProposals } from "./usual-terms";

function chosenFor(policies: readonly PolicyVersion[], traits: CaseTraits, rest: Partial<RuleBook> = {}) {
  return termsFor({ policies: [...PRESETS, ...policies], calendars: [], ...rest }, traits).clocks;
}

const keysOf = (clocks: ReturnType<typeof chosenFor>) => Object.fromEntries(clocks.map(({ kind, basis, policy }) => [`${kind} ${basis}`, policy.key]));

describe("the policy that has a clock", () => {
  const byTwo = aPolicy({ key: "two", scope: { platform: ["discord"], category: ["ncii"] } });
  const byThree = aPolicy({ key: "three", scope: { ...byTwo.scope, notifier: ["volunteer"] }, clocks: [{ kind: "takedown", ms: hours(6) }] });

  test.each([
    ["is the preset of the category where there is no other", [], "preset.ncii"],
    ["is the one that names more traits (SLA case 40)", [byTwo], "two"],
    ["is not one that names more but leaves this clock alone", [byTwo, byThree], "two"],
    ["is not one that names more but is for other cases", [aPolicy({ key: "x", scope: { platform: ["x"], category: ["ncii"] } })], "preset.ncii"],
    ["is not one for every case while another names something", [aPolicy({ key: "all" })], "preset.ncii"],
    ["does not depend on the order of saving", [byThree, byTwo], "two"],
  ])("%s", (_title, policies, expected) => {
    for (const order of [policies, policies.toReversed()]) expect(keysOf(chosenFor(order, aCase()))["answer policy"]).toBe(expected);
  });

  test("is found for each clock apart", () => {
    expect(keysOf(chosenFor([byTwo, byThree], aCase()))).toMatchObject({
      "triage policy": "preset.S1",
      "acknowledge policy": "preset.ncii",
      "answer policy": "two",
      "takedown policy": "three",
    });
  });
});

test("a promise of the platform stands beside our policy, for whom it was made to and nobody else", () => {
  const asked = aCase({ notifier: "depicted_person" });
  expect(keysOf(chosenFor([], asked))).toMatchObject({ "takedown policy": "preset.ncii", "takedown commitment": "preset.discord_take_it_down" });
  for (const other of [aCase(), aCase({ notifier: "trusted_flagger" }), { ...asked, platform: "x" } as const, { ...asked, category: "voyeurism" } as const]) {
    expect(Object.keys(keysOf(chosenFor([], other))).filter((name) => name.endsWith("commitment"))).toEqual([]);
  }
});

test("the shipped policies set every clock of every case, each once by our policy", () => {
  const rules = { policies: PRESETS, calendars: [] };
  for (const traits of everyCase()) {
    const { clocks, calendars } = termsFor(rules, traits);
    expect(clocks.filter(({ basis }) => basis === "policy").map(({ kind }) => kind)).toEqual(TIMED_KINDS);
    expect(calendars).toEqual({});
  }
});

describe("the terms themselves", () => {
  test("are as usual where the policy says nothing, and written out, so that a change of what is usual reaches no case", () => {
    const [triage] = chosenFor([], aCase());
    expect(triage).toEqual({
      kind: "triage",
      basis: "policy",
      ms: hours(4),
      thresholds: DEFAULT_PERCENTS,
      proposals: usualProposals("triage"),
      pauses: usualPauses("triage"),
      policy: { key: "preset.S1", version: 1 },
    });
  });

  test("are the policy's own where it says something: an empty map proposes and pauses nothing", () => {
    const silent = { kind: "takedown", ms: days(1), thresholds: [100], proposals: {}, pauses: {} } as const;
    const clocks = chosenFor([aPolicy({ version: 7, scope: { category: ["ncii"], severity: ["S1"] }, clocks: [silent] })], aCase());
    expect(clocks.find(({ kind }) => kind === "takedown")).toEqual({ ...silent, basis: "policy", policy: { key: "ours", version: 7 } });
  });

  test("bring along the calendars they name and no other", () => {
    const office = aPolicy({ scope: { category: ["ncii"], severity: ["S1"] }, clocks: [{ kind: "answer", ms: hours(16), calendar: "office" }] });
    const calendars = [aCalendar("night"), aCalendar("office")];
    const terms = termsFor({ policies: [...PRESETS, office], calendars }, aCase());
    expect(terms.calendars).toEqual({ office: aCalendar("office").hours });
    expect(termsFor({ policies: [...PRESETS, office], calendars }, aCase({ category: "csam" })).calendars).toEqual({});
  });

  test("survive being written down", () => {
    const terms = termsFor({ policies: PRESETS, calendars: [] }, aCase());
    expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
  });
});

describe("what no saved rules can bring about fails loudly", () => {
  test("a calendar that is not there", () => {
    const lost = aPolicy({ scope: { category: ["ncii"], severity: ["S1"] }, clocks: [{ kind: "answer", ms: 1, calendar: "gone" }] });
    expect(() => chosenFor([lost], aCase())).toThrow("gone");
  });

  test("a clock that no policy sets", () => {
    expect(() => termsFor({ policies: [], calendars: [] }, aCase())).toThrow("No policy sets the clock triage");
  });
});

/** The rule in the words of the record: of all that match and set it, the one whose scope has most fields; keys decide where none is alone. */
function oracle(policies: readonly PolicyVersion[], traits: CaseTraits, kind: string, basis: string): string | undefined {
  let best: PolicyVersion | undefined;
  for (const policy of policies) {
    if (policy.basis !== basis || !policy.clocks.some((rule) => rule.kind === kind) || !matches(policy.scope, traits)) continue;
    const fields = Object.keys(policy.scope).length - Object.keys(best?.scope ?? {}).length;
    if (best === undefined || fields > 0 || (fields === 0 && policy.key < best.key)) best = policy;
  }
  return best?.key;
}

test("choosing agrees with going through every policy by hand", () => {
  fc.assert(
    fc.property(fc.array(anyPolicy, { maxLength: 12 }), anyCase, (saved, traits) => {
      const policies = [...PRESETS, ...policiesInForce(saved, day(9)).map((policy) => ({ ...policy, key: `own ${policy.key}` }))];
      const chosen = keysOf(termsFor({ policies, calendars: [] }, traits).clocks);
      for (const kind of TIMED_KINDS) for (const basis of POLICY_BASES) expect(chosen[`${kind} ${basis}`]).toBe(oracle(policies, traits, kind, basis));
    }),
  );
});
