import fc from "fast-check";
import type { CaseState } from "./case-state";
import { describe, expect, test } from "vitest";
import { applyEvent, foldCase } from "./fold";
import { needsReferral } from "./referral";
import { CASE_STATUSES } from "./status";
import { at, dismissed, filed, filing, logged, notice, reopened, response, told, triaged } from "./testing/events";
import { anyHistory } from "./testing/random-history";

const MONDAY = at("2026-03-02T09:00:00.000Z");
const START = filed(MONDAY);

describe("a log that is no log", () => {
  const whole = logged([...START, triaged(MONDAY)]);
  const [opening, report, triage] = whole;
  if (opening === undefined || report === undefined || triage === undefined) throw new Error("Three events make the log");

  test.each([
    ["is empty", [], /begins with case_opened/],
    ["begins with a report", [{ ...report, sequence: 1 }], /begins with case_opened/],
    ["has a gap", [opening, triage], /3 does not follow 1/],
    ["says a thing twice", [opening, report, report], /2 does not follow 2/],
    ["opens twice", [opening, { ...opening, sequence: 2 }], /opens once/],
  ])("throws when it %s", (_title, events, message) => {
    expect(() => foldCase(events)).toThrow(message);
  });
});

describe("the version", () => {
  test("counts every event but notes, and the sequence counts those too", () => {
    const note = { type: "note_added", occurredAt: MONDAY, data: { noteId: "n", text: { id: "t", sha256: "" } } } as const;
    const state = told(...START, note, triaged(MONDAY), note);
    expect(state).toMatchObject({ version: 3, sequence: 5 });
  });
});

describe("danger to life told by a later report", () => {
  const joined = filing(MONDAY, { reportId: "report-2", joined: true, lifeSafety: true, items: [] });

  test("makes the case the gravest there is, as it would have been from the start", () => {
    expect(told(...filed(MONDAY, { category: "harassment" }), joined)).toMatchObject({ lifeSafety: true, severity: "S0" });
  });

  test("is not taken back by a report that says nothing of it", () => {
    expect(told(...START, joined, filing(MONDAY, { reportId: "report-3", items: [] }))).toMatchObject({ severity: "S0" });
  });
});

test("a child victim in any report keeps the duty of referral, whatever triage made of the case", () => {
  const joined = filing(MONDAY, { reportId: "report-2", joined: true, category: "csam", items: [] });
  expect(needsReferral(told(...START, joined, triaged(MONDAY, "harassment")))).toBe(true);
});

test("the triage clock keeps the allowance the case opened with", () => {
  const triageTerms = (state: CaseState) => state.terms.clocks.filter(({ kind }) => kind === "triage");
  expect(triageTerms(told(...START, triaged(MONDAY, "impersonation")))).toEqual(triageTerms(told(...START)));
});

test("our notice takes a triaged case to the platform; the reporter's own, or one to somebody else, does not", () => {
  const taken = [...START, triaged(MONDAY)];
  expect(told(...taken, notice(MONDAY)).status).toBe("awaiting_platform");
  expect(told(...taken, notice(MONDAY, { by: "reporter" })).status).toBe("triaged");
  expect(told(...taken, notice(MONDAY, { recipient: "hotline" })).status).toBe("triaged");
});

test("a dismissed case that is reopened was never taken up", () => {
  expect(told(...START, dismissed(MONDAY), reopened(MONDAY))).toMatchObject({ status: "triaged", takenUpAt: null });
});

describe("any history", () => {
  test("folds at once to what it came to step by step, and every time the same", () => {
    fc.assert(
      fc.property(anyHistory, ({ events, state }) => {
        expect(foldCase(events)).toEqual(state);
        expect(foldCase(events)).toEqual(foldCase(structuredClone(events)));
      }),
    );
  });

  test("leaves the states it went through as they were", () => {
    fc.assert(
      fc.property(anyHistory, ({ events, state }) => {
        const before = structuredClone(state);
        applyEvent(state, { ...logged([response(MONDAY, "refusal")], MONDAY, state.sequence + 1)[0]! });
        expect(state).toEqual(before);
        expect(events.length).toBe(state.sequence);
      }),
    );
  });

  test("is random enough to reach every status", () => {
    const seen = new Set(fc.sample(anyHistory, 200).flatMap(({ steps }) => steps.map(({ after }) => after.status)));
    expect([...seen].sort()).toEqual([...CASE_STATUSES].sort());
  });
});
