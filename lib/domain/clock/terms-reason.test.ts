import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../case/event";
import { clocksOf } from "../case/clocks-of";
import { foldCase } from "../case/fold";
import { at, filed, filing, logged, notice, RULES, triaged } from "../case/testing/events";
import { termsFor } from "../policy/case-terms";
import type { PolicyVersion } from "../policy/policy";
import { hours } from "../law/duration";
import { termsReason } from "./terms-reason";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const STORY = [...filed(day(2)), triaged(day(3)), notice(day(4))];

function ours(validFrom: Date): PolicyVersion {
  const clocks = [{ kind: "answer", ms: hours(8) }] as const;
  const said = { author: "manager-1", reason: "Sooner", source: "ours", isRetired: false };
  return { key: "closer", version: 1, name: "Closer", basis: "policy", scope: { platform: ["discord"], category: ["ncii"] }, clocks, validFrom, ...said };
}

function reasonOf(clockId: string, events: readonly CaseEvent[], policies: readonly PolicyVersion[] = RULES.policies) {
  const terms = clocksOf(foldCase(events)).find(({ id }) => id === clockId)?.terms;
  if (terms === undefined || terms === null) throw new Error(`No terms of ${clockId}`);
  return termsReason(events, terms, { policies, calendars: [] });
}

describe("why a clock has the time it has", () => {
  test("by the policy that gave it, for what the case was then", () => {
    expect(reasonOf("answer.policy", logged(STORY))).toMatchObject({ policy: { key: "preset.ncii", version: 1 }, matched: { category: "ncii" }, ms: hours(48), yielded: 0 });
    expect(reasonOf("triage.policy", logged(STORY))).toMatchObject({ policy: { key: "preset.S1" }, matched: { severity: "S1" } });
  });

  test("whatever has been published since", () => {
    const policies = [...RULES.policies, ours(day(5))];
    expect(reasonOf("answer.policy", logged(STORY), policies)).toMatchObject({ policy: { key: "preset.ncii" } });
  });

  test("whatever the case has become since", () => {
    const graver = filing(day(6), { reportId: "report-2", joined: true, lifeSafety: true });
    expect(foldCase(logged([...STORY, graver])).severity).toBe("S0");
    expect(reasonOf("triage.policy", logged([...STORY, graver]))).toMatchObject({ matched: { severity: "S1" } });
  });

  test("by other terms once a manager has given it others, and how many policies yielded to them", () => {
    const policies = [...RULES.policies, ours(day(5))];
    const traits = { platform: "discord", category: "ncii", severity: "S1", surface: "unknown", notifier: "volunteer" } as const;
    const terms = termsFor({ policies, calendars: [] }, traits);
    const rebased = { type: "clocks_rebased", occurredAt: at("2026-03-05T10:00:00.000Z"), data: { terms, reason: { id: "why", sha256: "" } } } as const;
    expect(reasonOf("answer.policy", logged([...STORY, rebased]), policies)).toMatchObject({
      policy: { key: "closer", version: 1 },
      matched: { platform: "discord", category: "ncii" },
      ms: hours(8),
      yielded: 1,
    });
  });

  test("by nothing, where the rules that are left do not say what the case was given", () => {
    expect(reasonOf("answer.policy", logged(STORY), [...RULES.policies, ours(day(1))])).toBeNull();
  });
});
