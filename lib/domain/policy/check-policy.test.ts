import { describe, expect, test } from "vitest";
import { days, hours } from "../law/duration";
import { LONGEST_MS } from "./check-clock-rule";
import { checkPolicy } from "./check-policy";
import type { ClockRule, PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { aCalendar, aPolicy, day } from "./testing/policies";

const SCOPE = { category: ["ncii"], platform: ["discord"] } as const;
const CALENDARS = [aCalendar("office", { validFrom: day(5) })];

function check(changes: Partial<PolicyVersion>, others: readonly PolicyVersion[] = []) {
  return checkPolicy(aPolicy({ scope: SCOPE, ...changes }), { policies: [...PRESETS, ...others], calendars: CALENDARS });
}

function checkRule(changes: Partial<ClockRule>) {
  return check({ clocks: [{ kind: "answer", ms: hours(1), ...changes }], validFrom: day(5) }).map(({ code, path }) => `${code} ${path}`);
}

test("a policy that names more traits than the presets is saved", () => {
  expect(check({})).toEqual([]);
});

describe("how a policy sets a clock", () => {
  test.each<[string, Partial<ClockRule>]>([
    ["a millisecond", { ms: 1 }],
    ["400 days", { ms: LONGEST_MS }],
    ["a calendar that begins with the policy", { calendar: "office" }],
    ["the deadline alone", { thresholds: [100] }],
    ["other shares", { thresholds: [1, 33, 99, 100], proposals: { "33%": "follow_up" } }],
    ["steps on days that are announced", { proposals: { "+1d": "follow_up", "+14d": "reassign", "+30d": "next_rung", "+90d": "next_rung" } }],
    ["no step and no pause", { proposals: {}, pauses: {} }],
    ["a pause without a limit", { pauses: { platform_waits: null, legal_hold: days(400) } }],
  ])("may be %s", (_title, changes) => {
    expect(checkRule(changes)).toEqual([]);
  });

  test.each<[string, Partial<ClockRule>, string]>([
    ["nothing", { ms: 0 }, "length_invalid clocks.0.ms"],
    ["less than nothing", { ms: -1 }, "length_invalid clocks.0.ms"],
    ["part of a millisecond", { ms: 1.5 }, "length_invalid clocks.0.ms"],
    ["no number", { ms: Number.NaN }, "length_invalid clocks.0.ms"],
    ["more than 400 days", { ms: LONGEST_MS + 1 }, "length_invalid clocks.0.ms"],
    ["a calendar that is not there", { calendar: "night" }, "calendar_unknown clocks.0.calendar"],
    ["no share", { thresholds: [] }, "thresholds_invalid clocks.0.thresholds"],
    ["no deadline among the shares", { thresholds: [50, 80] }, "thresholds_invalid clocks.0.thresholds"],
    ["shares out of order", { thresholds: [80, 50, 100] }, "thresholds_invalid clocks.0.thresholds"],
    ["a share twice", { thresholds: [50, 50, 100] }, "thresholds_invalid clocks.0.thresholds"],
    ["a share of nothing", { thresholds: [0, 100] }, "thresholds_invalid clocks.0.thresholds"],
    ["part of a percent", { thresholds: [33.3, 100] }, "thresholds_invalid clocks.0.thresholds"],
    ["a share beyond the deadline", { thresholds: [50, 100, 150] }, "thresholds_invalid clocks.0.thresholds"],
    ["a step at a share that is not announced", { proposals: { "70%": "follow_up" } }, "proposal_never_due clocks.0.proposals.70%"],
    ["a step at a share in other spelling", { proposals: { "050%": "follow_up" } as never }, "proposal_never_due clocks.0.proposals.050%"],
    ["a step on a day that is not announced", { proposals: { "+2d": "follow_up" } }, "proposal_never_due clocks.0.proposals.+2d"],
    ["a step on the day of the deadline", { proposals: { "+0d": "follow_up" } }, "proposal_never_due clocks.0.proposals.+0d"],
    ["a step at the end of a pause", { proposals: { "pause p1": "follow_up" } }, "proposal_never_due clocks.0.proposals.pause p1"],
    ["a pause of no length", { pauses: { legal_hold: 0 } }, "length_invalid clocks.0.pauses.legal_hold"],
    ["a pause of more than 400 days", { pauses: { reporter_asked: LONGEST_MS + 1 } }, "length_invalid clocks.0.pauses.reporter_asked"],
    ["the platform's wait as a pause of what we owe it", { kind: "notify", pauses: { platform_waits: null } }, "pause_of_own_clock clocks.0.pauses.platform_waits"],
  ])("may not be %s", (_title, changes, expected) => {
    expect(checkRule(changes)).toEqual([expected]);
  });

  test("may not be a calendar that begins only after the policy", () => {
    const clocks = [{ kind: "answer", ms: hours(1), calendar: "office" }] as const;
    expect(check({ clocks, validFrom: day(4) })).toMatchObject([{ code: "calendar_unknown" }]);
  });
});

describe("a policy in itself", () => {
  test.each<[string, Partial<PolicyVersion>, object]>([
    ["sets some clock", { clocks: [] }, { code: "policy_without_clock", path: "clocks" }],
    ["leaves no list empty", { scope: { category: [] } }, { code: "scope_field_empty", path: "scope.category" }],
    ["names the platform whose promise it is", { basis: "commitment", scope: { category: ["ncii"] } }, { code: "commitment_without_platform", path: "scope.platform" }],
    ["as a promise is not for every case", { basis: "commitment", scope: {} }, { code: "commitment_without_platform", path: "scope.platform" }],
    [
      "sets no clock twice",
      { clocks: [{ kind: "answer", ms: 1 }, { kind: "verify", ms: 1 }, { kind: "answer", ms: 2 }] },
      { code: "clock_set_twice", path: "clocks.2.kind", params: { kind: "answer" } },
    ],
  ])("%s", (_title, changes, expected) => {
    expect(check(changes)).toMatchObject([expected]);
  });

  test("as a promise of several platforms is saved, and so may be one that is only retired", () => {
    expect(check({ basis: "commitment", scope: { platform: ["discord", "x"] } })).toEqual([]);
    expect(check({ basis: "commitment", scope: {}, version: 2, isRetired: true })).toEqual([]);
  });

  test("is told all that is wrong with it at once", () => {
    const clocks = [{ kind: "answer", ms: 0, calendar: "night" }] as const;
    expect(check({ scope: { surface: [] }, clocks })).toHaveLength(3);
  });
});

describe("a tie", () => {
  const tied = aPolicy({ key: "theirs", name: "Theirs", scope: { category: ["ncii", "csam"], notifier: ["volunteer"] } });

  test("is refused with the other policy and a case that both are for", () => {
    expect(check({}, [tied])).toEqual([
      {
        refused: true,
        code: "policy_tie",
        path: "scope",
        params: { policy: "theirs", name: "Theirs", kind: "answer", platform: "discord", category: "ncii", severity: "S0", surface: "public", notifier: "volunteer" },
      },
    ]);
  });

  test("is refused with a preset too", () => {
    expect(check({ scope: { platform: ["discord"] } }).map(({ params }) => params?.["policy"])).toContain("preset.csam");
  });

  test.each<[string, Partial<PolicyVersion>, Partial<PolicyVersion>]>([
    ["a further trait", { scope: { ...SCOPE, severity: ["S1"] } }, {}],
    ["another clock", {}, { clocks: [{ kind: "takedown", ms: hours(1) }] }],
    ["another basis", {}, { basis: "commitment" }],
    ["other cases", {}, { scope: { category: ["csam"], notifier: ["volunteer"] } }],
    ["its being retired", {}, { isRetired: true }],
    ["the draft's being retired", { isRetired: true }, {}],
    ["its being the same policy", {}, { key: "ours", version: 0 }],
  ])("is cured by %s", (_title, changes, other) => {
    expect(check(changes, [{ ...tied, ...other }])).toEqual([]);
  });

  test("is refused when it would come about later only", () => {
    const later = { ...tied, version: 2, validFrom: day(9) };
    const harmless = { ...tied, clocks: [{ kind: "takedown", ms: hours(1) }] } as const;
    expect(check({}, [harmless, later])).toMatchObject([{ code: "policy_tie" }]);
  });

  test("is told once, however long it would last", () => {
    const elsewhere = aPolicy({ key: "elsewhere", scope: { platform: ["x"], surface: ["public"] }, validFrom: day(9) });
    expect(check({}, [tied, elsewhere])).toHaveLength(1);
  });

  test("is not refused when the other is gone by then", () => {
    const gone = { ...tied, version: 2, validFrom: day(5), isRetired: true };
    expect(check({ validFrom: day(5) }, [tied, gone])).toEqual([]);
    expect(check({ validFrom: day(4) }, [tied, gone])).toMatchObject([{ code: "policy_tie" }]);
  });
});

describe("a gap", () => {
  const preset = PRESETS.find(({ key }) => key === "preset.ncii")!;
  const next = { ...preset, version: 2, validFrom: day(5) };
  const gapsOf = (changes: Partial<PolicyVersion>, others: readonly PolicyVersion[] = []) =>
    checkPolicy({ ...next, ...changes }, { policies: [...PRESETS, ...others], calendars: [] });

  test("is refused for each clock that would be missing, with a case", () => {
    const refusals = gapsOf({ isRetired: true });
    expect(refusals.map(({ params }) => params?.["kind"])).toEqual(["acknowledge", "answer", "takedown"]);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: "policy_gap", params: { category: "ncii" } });
  });

  test("is refused where a preset is narrowed", () => {
    expect(gapsOf({ scope: { category: ["ncii"], severity: ["S0", "S1"] } })).toMatchObject([
      { code: "policy_gap", params: { kind: "acknowledge", severity: "S2" } },
      { code: "policy_gap" },
      { code: "policy_gap" },
    ]);
  });

  test("is refused where a preset drops one of its clocks, or turns into a promise", () => {
    expect(gapsOf({ clocks: preset.clocks.slice(1) })).toMatchObject([{ code: "policy_gap", params: { kind: "acknowledge" } }]);
    expect(gapsOf({ basis: "commitment", scope: { ...preset.scope, platform: ["discord"] } })).toHaveLength(3);
  });

  test("is none where another policy covers what is left, from the same day on", () => {
    const all = aPolicy({ key: "all", clocks: preset.clocks });
    expect(gapsOf({ isRetired: true }, [all])).toEqual([]);
    expect(gapsOf({ isRetired: true, validFrom: day(0) }, [all])).toMatchObject([{ code: "policy_gap" }, {}, {}]);
    expect(gapsOf({ isRetired: true }, [all, { ...all, version: 2, validFrom: day(9), isRetired: true }])).toHaveLength(3);
  });

  test("is none where a preset gets other figures, or is for more cases", () => {
    expect(gapsOf({ clocks: preset.clocks.map((rule) => ({ ...rule, ms: hours(1) })) })).toEqual([]);
    expect(gapsOf({ scope: {} })).toEqual([]);
  });

  test("is none where a promise is retired", () => {
    const promise = PRESETS.find(({ basis }) => basis === "commitment")!;
    expect(checkPolicy({ ...promise, version: 2, isRetired: true }, { policies: PRESETS, calendars: [] })).toEqual([]);
  });
});
