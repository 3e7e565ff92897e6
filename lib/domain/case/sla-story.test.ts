import { describe, expect, test } from "vitest";
import type { Clock } from "../clock/clock";
import { clockState, dueAt } from "../clock/clock-state";
import { officeWeek } from "../clock/testing/week";
import { workedMs } from "../clock/working-time";
import type { CaseTerms } from "../clock/terms";
import { hours } from "../law/duration";
import { clocksOf } from "./clocks-of";
import type { EventDraft } from "./event";
import { at, checked, claimed, closed, filed, notice, response, told, usualTerms } from "./testing/events";

function clock(id: string, ...story: readonly EventDraft[]): Clock {
  const found = clocksOf(told(...story)).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No clock ${id}`);
  return found;
}

/** The shipped terms, but for an answer within 24 office hours. */
function officeTerms(): CaseTerms {
  const { clocks } = usualTerms("ncii", "S1");
  const calendars = { office: officeWeek("Europe/London") };
  return { clocks: clocks.map((each) => (each.kind === "answer" ? { ...each, ms: hours(24), calendar: "office" } : each)), calendars };
}

describe("SLA case 50: the story", () => {
  const sentAt = at("2024-01-09T09:00:00.000Z");
  const goneAt = at("2024-02-14T12:00:00.000Z");
  const office = officeTerms();
  const opened = filed(sentAt).map((draft) => (draft.type === "case_opened" ? { ...draft, data: { ...draft.data, terms: office } } : draft));
  const chased = Array.from({ length: 30 }, (_unused, index) => notice(at(`2024-01-${String(10 + (index % 20)).padStart(2, "0")}T0${index % 9}:30:00.000Z`), { by: "reporter" }));
  const story = [...opened, notice(sentAt, { by: "reporter" }), response(at("2024-01-09T09:05:00.000Z"), "automatic_receipt"), ...chased];

  test("52,020 minutes of the calendar, 12,660 of the office", () => {
    expect((goneAt.getTime() - sentAt.getTime()) / 60_000).toBe(52_020);
    expect(workedMs(officeWeek("Europe/London"), sentAt, goneAt) / 60_000).toBe(12_660);
  });

  test("24 office hours are over on Thursday 11 January at 17:00, late the next instant, and still after 30 further letters", () => {
    const answer = clock("answer.policy", ...story);
    expect(dueAt(answer, goneAt)).toEqual(at("2024-01-11T17:00:00.000Z"));
    expect(clockState(answer, at("2024-01-11T17:00:00.000Z"))).toBe("running");
    expect(clockState(answer, at("2024-01-11T17:00:00.001Z"))).toBe("overdue");
  });

  test("the removal ends the takedown's clock, and not that of the answer that was never given", () => {
    const gone = [...story, claimed(goneAt), checked(goneAt, "gone"), closed(goneAt, "removed")];
    expect(clock("takedown.policy", ...gone).stoppedAt).toEqual(goneAt);
    expect(clock("answer.policy", ...gone)).toMatchObject({ stoppedAt: null, abandonedAt: goneAt });
    expect(told(...gone).closure).toMatchObject({ outcome: "removed", answered: false });
  });
});
