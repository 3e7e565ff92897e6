import { describe, expect, test } from "vitest";
import { nextDueAt, projectClocks } from "./projection";
import { at, closed, filed, notice, response, told, triaged } from "./testing/events";

const HOUR = 3_600_000;
const SENT_AT = at("2026-03-02T11:00:00.000Z");
const later = (hours: number) => new Date(SENT_AT.getTime() + hours * HOUR);
const SENT = [...filed(at("2026-03-02T09:00:00.000Z")), triaged(at("2026-03-02T10:00:00.000Z")), notice(SENT_AT)];

describe("what falls due next", () => {
  test("is our triage, then the platform's receipt, then its answer, then nothing", () => {
    expect(nextDueAt(told(...SENT.slice(0, 2)))).toEqual(at("2026-03-02T13:00:00.000Z"));
    expect(nextDueAt(told(...SENT))).toEqual(later(24));
    expect(nextDueAt(told(...SENT, response(later(1), "automatic_receipt")))).toEqual(later(48));
    expect(nextDueAt(told(...SENT, closed(later(2))))).toBeNull();
  });

  test("is never the reporter's window, which nobody owes", () => {
    const answered = [...SENT, response(later(1), "refusal")];
    expect(nextDueAt(told(...answered))).toEqual(later(48));
    expect(projectClocks(told(...answered)).map((clock) => clock.kind)).toContain("complaint");
  });
});

describe("the due time of a takedown that waits for our reply", () => {
  const dueOf = (hours: number) => {
    const clocks = projectClocks(told(...SENT, response(later(hours), "information_request")));
    return clocks.find((clock) => clock.kind === "takedown")?.dueAt;
  };

  test.each([
    ["asked in time, it moves and is not kept", 10, null],
    ["asked in the last instant, it moves and is not kept", 48, null],
    ["asked too late, it stays where it was", 49, later(48)],
  ])("%s", (_title, hours, due) => {
    expect(dueOf(hours)).toEqual(due);
  });
});
