import { describe, expect, test } from "vitest";
import { days, hours } from "../law/duration";
import { nextVersion, retiringVersion, type PolicyDraft } from "./next-version";
import type { PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { aPolicy, day } from "./testing/policies";

const NOW = day(10);
const WHO = { author: "Manager", now: NOW };
const CONTENT = { name: "Closer", basis: "policy", scope: { platform: ["discord"], category: ["ncii"] }, clocks: [{ kind: "answer", ms: hours(8) }], source: "ours" } as const;
const EARLIER = aPolicy({ ...CONTENT, key: "closer", version: 3 });
const SAVED = { policies: [...PRESETS, EARLIER, { ...EARLIER, version: 2 }], calendars: [] };

const draft = (changes: Partial<PolicyDraft> = {}): PolicyDraft => ({ ...CONTENT, reason: "Faster", ...changes });
const next = (changes: Partial<PolicyDraft> = {}, saved = SAVED) => nextVersion(draft(changes), saved, WHO);
const codesOf = (found: ReturnType<typeof nextVersion>) => (Array.isArray(found) ? found.map(({ code, path }) => `${code} ${path}`) : found);

describe("the version that a draft becomes", () => {
  test("is the first of a key of its own where it is a new policy", () => {
    expect(next({ name: "Images", scope: { ...CONTENT.scope, severity: ["S1"] } })).toEqual({
      ...{ ...CONTENT, name: "Images", scope: { ...CONTENT.scope, severity: ["S1"] } },
      ...{ key: "images", version: 1, author: "Manager", reason: "Faster", validFrom: NOW, isRetired: false },
    });
  });

  test("is one more than the highest of its key, and the second of a preset", () => {
    expect(next({ key: "closer", seenVersion: 3 })).toMatchObject({ key: "closer", version: 4 });
    const preset = PRESETS.find(({ key }) => key === "preset.ncii")!;
    expect(next({ ...preset, reason: "Faster", validFrom: NOW, seenVersion: 1 })).toMatchObject({ key: "preset.ncii", version: 2 });
  });

  test.each<[string, Partial<PolicyDraft>, string]>([
    ["a key that nobody has", { key: "nobody", seenVersion: 1 }, "not_found undefined"],
    ["another version than its author saw", { key: "closer", seenVersion: 2 }, "stale_version undefined"],
    ["no word on what its author saw", { key: "closer" }, "stale_version undefined"],
    ["a day that has passed", { validFrom: day(9) }, "valid_from_past validFrom"],
    ["what the check of a policy refuses", { clocks: [] }, "policy_without_clock clocks"],
    ["what another policy has", {}, "policy_tie scope"],
  ])("is refused for %s", (_title, changes, expected) => {
    expect(codesOf(next(changes))).toEqual([expected]);
  });
});

describe("the day from which it holds", () => {
  const inMs = (ms: number) => new Date(NOW.getTime() + ms);
  const begin = (ms: number) => next({ key: "closer", seenVersion: 3, validFrom: inMs(ms) });

  test.each([
    ["a moment ago is now", -300_000, 0],
    ["now is now", 0, 0],
    ["ahead is then", days(40), days(40)],
  ])("%s", (_title, asked, expected) => {
    expect(begin(asked)).toMatchObject({ validFrom: inMs(expected) });
  });

  test("more than a moment ago is refused", () => {
    expect(codesOf(begin(-300_001))).toEqual(["valid_from_past validFrom"]);
  });

  test("is not before an earlier version's, though it may be the same", () => {
    const ahead = { policies: [...PRESETS, { ...EARLIER, validFrom: day(20) }], calendars: [] };
    const after = (validFrom?: Date) => codesOf(next({ key: "closer", seenVersion: 3, validFrom }, ahead));
    expect(after()).toEqual(["valid_from_before_version validFrom"]);
    expect(after(day(19))).toEqual(["valid_from_before_version validFrom"]);
    expect(after(day(20))).toMatchObject({ version: 4, validFrom: day(20) });
  });
});

describe("taking a policy out of use", () => {
  const retire = (seenVersion: number, policies: readonly PolicyVersion[] = SAVED.policies, key = "closer") =>
    retiringVersion({ key, seenVersion, reason: "Not needed" }, { policies, calendars: [] }, WHO);

  test("is one more version, which says what the last one said", () => {
    expect(retire(3)).toEqual({ ...EARLIER, version: 4, reason: "Not needed", author: "Manager", validFrom: NOW, isRetired: true });
  });

  test("begins now, and nothing comes of what was still to begin", () => {
    expect(retire(3, [...PRESETS, { ...EARLIER, validFrom: day(20) }])).toMatchObject({ version: 4, validFrom: NOW, isRetired: true });
  });

  test("is refused twice, to who saw another version, of nothing, and where it would leave a case without a deadline", () => {
    expect(codesOf(retire(3, [...PRESETS, { ...EARLIER, isRetired: true }]))).toEqual(["already_retired undefined"]);
    expect(codesOf(retire(2))).toEqual(["stale_version undefined"]);
    expect(codesOf(retire(3, SAVED.policies, "nobody"))).toEqual(["not_found undefined"]);
    expect(codesOf(retire(1, PRESETS, "preset.ncii"))).toEqual(Array.from({ length: 3 }, () => "policy_gap undefined"));
  });

  test("can be undone by a further version", () => {
    expect(next({ key: "closer", seenVersion: 4 }, { policies: [...SAVED.policies, { ...EARLIER, version: 4, isRetired: true }], calendars: [] })).toMatchObject({ version: 5, isRetired: false });
  });
});
