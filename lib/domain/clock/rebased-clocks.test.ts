import { describe, expect, test } from "vitest";
import { closed, filed, notice, RULES, told, triaged } from "../case/testing/events";
import type { EventDraft } from "../case/event";
import { hours } from "../law/duration";
import type { PolicyVersion } from "../policy/policy";
import { aPolicy } from "../policy/testing/policies";
import { rebasedClocks } from "./rebased-clocks";

const day = (number: number, hour = 9) => new Date(Date.UTC(2026, 2, number, hour));
const SENT = [...filed(day(2)), triaged(day(2, 10)), notice(day(2, 11))];

function ours(changes: Partial<PolicyVersion>): PolicyVersion {
  return aPolicy({ key: "ours", scope: { platform: ["discord"], category: ["ncii"] }, ...changes });
}

function seen(at: Date, story: readonly EventDraft[], ...policies: readonly PolicyVersion[]) {
  return rebasedClocks(told(...story), { policies: [...RULES.policies, ...policies], calendars: [] }, at).map(({ before, after, dueBefore, dueAfter, isLateAtOnce }) => ({
    id: (before ?? after)?.id,
    dueBefore,
    dueAfter,
    isLateAtOnce,
  }));
}

describe("what re-basing would change", () => {
  test("is nothing where the rules say the same, by whatever version", () => {
    const again = RULES.policies.map((policy) => ({ ...policy, version: 2 }));
    expect(rebasedClocks(told(...SENT), { policies: again, calendars: [] }, day(2, 12))).toEqual([]);
  });

  test("is nothing about a case that has closed", () => {
    expect(seen(day(3), [...SENT, closed(day(2, 15))], ours({}))).toEqual([]);
  });

  test("is a due time counted from where the clock began", () => {
    expect(seen(day(2, 12), SENT, ours({}))).toEqual([{ id: "answer.policy", dueBefore: day(4, 11), dueAfter: day(2, 23), isLateAtOnce: false }]);
  });

  test("may be late at once, and says so (SLA case 39)", () => {
    const short = ours({ clocks: [{ kind: "answer", ms: hours(2) }] });
    expect(seen(day(2, 14), SENT, short)).toEqual([{ id: "answer.policy", dueBefore: day(4, 11), dueAfter: day(2, 13), isLateAtOnce: true }]);
    expect(seen(day(2, 13), SENT, short)).toMatchObject([{ isLateAtOnce: false }]);
  });

  test("is nothing about a clock that is late already", () => {
    const long = ours({ clocks: [{ kind: "acknowledge", ms: hours(48) }] });
    expect(seen(day(3, 11), SENT, long)).toMatchObject([{ id: "acknowledge.policy", dueAfter: day(4, 11) }]);
    expect(seen(day(3, 12), SENT, long)).toEqual([]);
  });

  test("is a clock more where a promise is new, and one less where it is no more", () => {
    const promise = ours({ basis: "commitment", clocks: [{ kind: "takedown", ms: hours(24) }] });
    expect(seen(day(2, 12), SENT, promise)).toEqual([{ id: "takedown.commitment", dueBefore: null, dueAfter: day(3, 11), isLateAtOnce: false }]);
  });

  test("may be other warnings alone", () => {
    const warned = ours({ clocks: [{ kind: "answer", ms: hours(48), thresholds: [90, 100] }] });
    expect(seen(day(2, 12), SENT, warned)).toEqual([{ id: "answer.policy", dueBefore: day(4, 11), dueAfter: day(4, 11), isLateAtOnce: false }]);
  });
});
