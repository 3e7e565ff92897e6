import { expect, test } from "vitest";
import { hours } from "../law/duration";
import { policyBook } from "./policy-book";
import type { PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { aPolicy, day } from "./testing/policies";

const CLOSER = aPolicy({ key: "closer", scope: { platform: ["discord"], category: ["ncii"] }, clocks: [{ kind: "answer", ms: hours(8) }, { kind: "verify", ms: hours(8) }] });
const named = (policies: readonly PolicyVersion[]) => policies.map(({ key, version }) => `${key} ${version}`);

test("what holds stands under each clock that it sets, by basis, the most specific first", () => {
  const { inForce } = policyBook([...PRESETS, CLOSER], day(5));
  const shelves = inForce.map(({ basis, kind, entries }) => `${basis} ${kind} ${entries.length} ${entries[0]?.policy.key}`);
  expect(shelves).toEqual([
    "policy triage 4 preset.S0",
    "policy notify 4 preset.S0",
    "policy acknowledge 12 preset.life_threat",
    "policy answer 13 closer",
    "policy takedown 12 preset.life_threat",
    "policy verify 5 closer",
    "commitment takedown 1 preset.discord_take_it_down",
  ]);
});

test("a preset that somebody has made their own stands there once", () => {
  const own = { ...PRESETS[0]!, version: 2, validFrom: day(1) };
  expect(policyBook([...PRESETS, own], day(5)).inForce.find(({ kind }) => kind === "answer")?.entries.filter(({ policy }) => policy.key === own.key)).toMatchObject([{ policy: { version: 2 } }]);
});

test("what is to come are the versions that will ever hold, the next one first", () => {
  const later = (version: number, validFrom: Date) => ({ ...CLOSER, version, validFrom });
  const { toCome, inForce } = policyBook([CLOSER, later(2, day(9)), later(3, day(8)), later(4, day(20)), aPolicy({ key: "new", validFrom: day(6) })], day(5));
  expect(named(toCome)).toEqual(["new 1", "closer 3", "closer 4"]);
  expect(inForce.flatMap(({ entries }) => named(entries.map(({ policy }) => policy)))).toEqual(["closer 1", "closer 1"]);
});

test("what is out of use is known by the version that took it out, until it is back", () => {
  const retired = { ...CLOSER, version: 2, validFrom: day(3), isRetired: true };
  expect(named(policyBook([CLOSER, retired], day(2)).retired)).toEqual([]);
  expect(named(policyBook([CLOSER, retired], day(3)).retired)).toEqual(["closer 2"]);
  expect(named(policyBook([CLOSER, retired, { ...CLOSER, version: 3, validFrom: day(4) }], day(5)).retired)).toEqual([]);
});
