import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventDraft } from "./event";
import { silenceBarOf, silenceOf } from "./silence-of";
import { stateAsOf } from "./state-as-of";
import { at, checked, claimed, closed, escalated, filed, logged, notice, reopened, response, told, triaged } from "./testing/events";
import { anyHistory } from "./testing/random-history";

const MADE = at("2026-11-01T12:00:00.000Z");
const january = (day: string, time = "18:30") => at(`2024-${day}T${time}:00.000Z`);
const receipt = (day: string) => response(january(day, "18:31"), "automatic_receipt");

/** The story of DESIGN section 1, logged long after it happened. */
const JANUARY_9: EventDraft[] = [
  ...filed(MADE),
  notice(january("01-09"), { by: "reporter" }),
  receipt("01-09"),
  notice(january("01-16"), { by: "reporter" }),
  receipt("01-16"),
  notice(january("01-23"), { by: "reporter" }),
  notice(january("01-30"), { by: "reporter" }),
  receipt("01-30"),
  notice(january("02-06"), { by: "reporter" }),
  triaged(MADE),
  escalated(january("02-14", "10:00"), "press"),
  claimed(january("02-14", "15:10")),
];
const GONE = [...JANUARY_9, checked(january("02-14", "16:00"), "gone")];

describe("the January 9 case", () => {
  test("was silent for 36 days when the item went, and stays so on record", () => {
    const silence = { unansweredSince: january("01-09"), endedAt: january("02-14", "15:10"), silentDays: 36 };
    expect(silenceOf(told(...GONE), MADE)).toEqual(silence);
    expect(silenceBarOf(told(...GONE), MADE)).toMatchObject({ silentDays: 36, isOpen: false, notices: 5, receipts: 3, answers: 0 });
  });

  test("read 35 the day before", () => {
    const asOf = at("2024-02-13T12:00:00.000Z");
    const then = stateAsOf(logged(GONE, MADE), asOf);
    expect(silenceOf(then, asOf)).toMatchObject({ endedAt: null, silentDays: 35 });
    expect(silenceBarOf(then, asOf)).toMatchObject({ silentDays: 35, isOpen: true, notices: 5, receipts: 3 });
  });

  test("is one stretch with every mark on it in order", () => {
    const bar = silenceBarOf(told(...GONE), MADE);
    expect(bar?.stretches).toEqual([{ from: january("01-09"), to: january("02-14", "15:10") }]);
    expect(bar?.marks.map((mark) => mark.kind).join(" ")).toBe(
      "notice receipt follow_up receipt follow_up follow_up receipt follow_up press removal",
    );
  });
});

const day = (n: number, hour = 9) => new Date(Date.UTC(2026, 2, n, hour));
const SENT = [...filed(day(1)), triaged(day(1)), notice(day(2))];
const NOW = day(20);

describe("silence", () => {
  test.each([
    ["is none before any notice", SENT.slice(0, 3), null, 0],
    ["runs from the first notice", SENT, day(2), 18],
    ["does not begin anew with a follow-up", [...SENT, notice(day(5))], day(2), 18],
    ["is not of notices to others", [...SENT.slice(0, 3), notice(day(2), { recipient: "hotline" })], null, 0],
    ["is not ended by a receipt", [...SENT, response(day(3), "human_receipt")], day(2), 18],
    ["is not ended by a transfer", [...SENT, response(day(3), "transfer")], day(2), 18],
    ["is ended by an answer", [...SENT, response(day(3), "refusal")], null, 0],
    ["is ended by a question", [...SENT, response(day(3), "information_request")], null, 0],
    ["begins anew with what is asked after an answer", [...SENT, response(day(3), "refusal"), notice(day(5))], day(5), 15],
    ["is ended by an answer in the very moment of the notice", [...SENT, response(day(2), "refusal")], null, 0],
    ["is not ended by an answer to what went before", [...SENT, response(day(1), "refusal")], day(2), 18],
    ["stops at the closing", [...SENT, closed(day(6))], day(2), 4],
    ["goes on after a reopening", [...SENT, closed(day(6)), reopened(day(8))], day(2), 18],
    ["stops at a verified removal", [...SENT, claimed(day(7)), checked(day(9), "gone")], day(2), 5],
    ["is not stopped by a claim", [...SENT, claimed(day(7))], day(2), 18],
    ["goes on when the item is back", [...SENT, claimed(day(7)), checked(day(9), "gone"), closed(day(9), "removed"), reopened(day(11), "reappeared")], day(2), 18],
  ] as const)("%s", (_title, story: readonly EventDraft[], unansweredSince, silentDays) => {
    expect(silenceOf(told(...story), NOW)).toMatchObject({ unansweredSince, silentDays });
  });
});

describe("the bar", () => {
  test("keeps an answered stretch and begins another", () => {
    const bar = silenceBarOf(told(...SENT, response(day(3), "refusal"), notice(day(5))), NOW);
    expect(bar?.stretches).toEqual([{ from: day(2), to: day(3) }, { from: day(5), to: NOW }]);
    expect(bar).toMatchObject({ isOpen: true, answers: 1, notices: 2 });
  });

  test("begins with the first notice: what came earlier is not on it", () => {
    const bar = silenceBarOf(told(...SENT, response(day(1), "automatic_receipt"), escalated(day(1), "hotline")), NOW);
    expect(bar?.marks.map((mark) => mark.kind)).toEqual(["notice"]);
  });

  test("is null before any notice to the platform", () => {
    expect(silenceBarOf(told(...SENT.slice(0, 3)), NOW)).toBeNull();
  });
});

test("bar and figure always say the same", () => {
  const later = at("2027-06-01T00:00:00.000Z");
  fc.assert(
    fc.property(anyHistory, ({ state }) => {
      const silence = silenceOf(state, later);
      const bar = silenceBarOf(state, later);
      expect(bar?.silentDays ?? 0).toBe(silence.silentDays);
      expect(bar?.isOpen ?? false).toBe(silence.unansweredSince !== null && silence.endedAt === null);
      for (const [index, stretch] of (bar?.stretches ?? []).entries()) {
        expect(stretch.to > stretch.from).toBe(true);
        expect(stretch.from >= (bar?.stretches[index - 1]?.to ?? stretch.from)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe("what ends a silence without an answer", () => {
  const sent = [...filed(at("2026-03-02T09:00:00.000Z")), triaged(at("2026-03-02T10:00:00.000Z")), notice(at("2026-03-02T11:00:00.000Z"))];
  const now = at("2026-03-20T09:00:00.000Z");

  test("is not a part of it gone, nor a restriction", () => {
    for (const claim of ["partially_removed", "restricted"] as const) {
      const state = told(...sent, claimed(at("2026-03-05T09:00:00.000Z"), claim), checked(at("2026-03-05T12:00:00.000Z"), "gone"));
      expect(silenceOf(state, now)).toMatchObject({ endedAt: null, silentDays: 18 });
    }
  });

  test("is nothing once a person has reopened the case", () => {
    const gone = [...sent, claimed(at("2026-03-05T09:00:00.000Z")), checked(at("2026-03-05T12:00:00.000Z"), "gone"), closed(at("2026-03-05T12:00:00.000Z"), "removed")];
    expect(silenceOf(told(...gone), now)).toMatchObject({ silentDays: 3 });
    expect(silenceOf(told(...gone, reopened(at("2026-03-09T09:00:00.000Z"), "asked")), now)).toMatchObject({ endedAt: null, silentDays: 18 });
  });

  test("an undated step that was told later does not stretch the bar past the removal", () => {
    const late = escalated(at("2026-04-01T09:00:00.000Z"), "press", false);
    const bar = silenceBarOf(told(...sent, late, claimed(at("2026-03-05T09:00:00.000Z")), checked(at("2026-03-05T12:00:00.000Z"), "gone"), closed(at("2026-03-05T12:00:00.000Z"), "removed")), at("2026-04-02T09:00:00.000Z"));
    expect(bar?.to).toEqual(at("2026-03-05T09:00:00.000Z"));
    expect(bar?.marks.map((mark) => mark.kind)).toEqual(["notice", "press", "removal"]);
  });
});
