import fc from "fast-check";
import { expect, test } from "vitest";
import { TIMED_KINDS } from "../clock/terms";
import type { Refusal } from "../refusal";
import { checkPolicy } from "./check-policy";
import { policiesInForce } from "./in-force";
import { POLICY_BASES } from "./matching-policies";
import type { CaseTraits, PolicyVersion } from "./policy";
import { PRESETS } from "./presets";
import { matches, specificity } from "./scope";
import { anyPolicy, day, everyCase, FEW_VALUES } from "./testing/policies";

const CASES = [...everyCase({ ...FEW_VALUES, category: [...FEW_VALUES.category, "other"], severity: ["S0", "S1", "S3"] })];
const DAYS = Array.from({ length: 11 }, (_, index) => day(index));
const any = fc.array(anyPolicy, { minLength: 1, maxLength: 8 });

/** How many policies share the highest number of named traits: 1 where the choice is clear. */
function contenders(policies: readonly PolicyVersion[], traits: CaseTraits): number {
  const fields = policies.filter(({ scope }) => matches(scope, traits)).map(({ scope }) => specificity(scope));
  return fields.filter((count) => count === Math.max(...fields)).length;
}

const ofClock = (policies: readonly PolicyVersion[], kind: string, basis: string) =>
  policies.filter((policy) => policy.basis === basis && policy.clocks.some((rule) => rule.kind === kind));

/** Saves one draft after the other, as the next version of its key, where nothing speaks against it. */
function saveAll(drafts: readonly PolicyVersion[], refused: (draft: PolicyVersion, refusals: Refusal[], saved: readonly PolicyVersion[]) => void = () => {}) {
  const saved = [...PRESETS];
  for (const { version: _, ...draft } of drafts) {
    const version = Math.max(0, ...saved.filter(({ key }) => key === draft.key).map((other) => other.version)) + 1;
    const refusals = checkPolicy({ ...draft, version }, { policies: saved, calendars: [] });
    if (refusals.length === 0) saved.push({ ...draft, version });
    else refused({ ...draft, version }, refusals, saved);
  }
  return saved;
}

test("after whatever was saved, every case has one policy for every clock at every time, and at most one promise", () => {
  let count = 0;
  fc.assert(
    fc.property(any, (drafts) => {
      const saved = saveAll(drafts);
      count += saved.length - PRESETS.length;
      for (const at of DAYS) {
        const inForce = policiesInForce(saved, at);
        for (const kind of TIMED_KINDS) {
          for (const basis of POLICY_BASES) {
            const policies = ofClock(inForce, kind, basis);
            const found = new Set(CASES.map((traits) => contenders(policies, traits)));
            expect([...found].every((number) => number === 1 || (number === 0 && basis === "commitment"))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(count, "drafts were saved at all").toBeGreaterThan(10);
});

test("what is refused would have been a tie or a gap, in the very case that is given as an example", () => {
  let count = 0;
  fc.assert(
    fc.property(any, (drafts) => {
      saveAll(drafts, (draft, refusals, saved) => {
        for (const { code, params } of refusals.filter((refusal) => refusal.code !== "commitment_without_platform")) {
          count += 1;
          const { kind, ...traits } = params as unknown as CaseTraits & { kind: string };
          const numbers = DAYS.map((at) => {
            const policies = policiesInForce([...saved, draft], at).filter(({ key }) => code === "policy_gap" || key === draft.key || key === params?.["policy"]);
            return contenders(ofClock(policies, kind, code === "policy_gap" ? "policy" : draft.basis), traits);
          });
          expect(numbers).toContain(code === "policy_gap" ? 0 : 2);
        }
      });
    }),
  );
  expect(count, "drafts were refused at all").toBeGreaterThan(10);
});
