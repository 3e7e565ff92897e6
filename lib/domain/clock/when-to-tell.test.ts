import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEVERITIES } from "../law/category";
import type { BusinessHours } from "./business-hours";
import { anyHours } from "./testing/any-hours";
import { GATHERING_MS, whenToTell } from "./when-to-tell";
import { workedMs } from "./working-time";

const WEEK: BusinessHours = {
  timeZone: "Europe/Berlin",
  weekly: [...Array.from({ length: 5 }, () => [{ from: "09:00", to: "12:00" }, { from: "13:00", to: "17:00" }]), [], []],
  holidays: ["2024-03-29"],
  exceptions: {},
};

const at = (text: string) => new Date(text);
const deliverAt = (now: string) => whenToTell(WEEK, "S1", at(now)).deliverAt.toISOString();

describe("SLA case 49: quiet hours delay the mail", () => {
  test.each([
    ["at work: at once", "2024-01-12T10:00:00.000Z", "2024-01-12T10:00:00.000Z"],
    ["in the first instant of the day: at once", "2024-01-12T08:00:00.000Z", "2024-01-12T08:00:00.000Z"],
    ["an instant before it: when the day begins", "2024-01-12T07:59:59.999Z", "2024-01-12T08:00:00.000Z"],
    ["in the last instant: at once", "2024-01-12T15:59:59.999Z", "2024-01-12T15:59:59.999Z"],
    ["as the week ends: on Monday", "2024-01-12T16:00:00.000Z", "2024-01-15T08:00:00.000Z"],
    ["over lunch: after it", "2024-01-12T11:20:00.000Z", "2024-01-12T12:00:00.000Z"],
    ["on a holiday, and over the change to summer time: on Monday at nine by the wall clock", "2024-03-29T10:00:00.000Z", "2024-04-01T07:00:00.000Z"],
  ])("%s", (_title, now, expected) => {
    expect(deliverAt(now)).toBe(expected);
  });

  test("but danger to life or to a child is told at once, in the middle of the night", () => {
    const now = at("2024-01-14T02:00:00.000Z");
    expect(whenToTell(WEEK, "S0", now)).toEqual({ deliverAt: now, mailAt: now });
  });

  test("who has chosen no hours is told at any time", () => {
    const now = at("2024-01-14T02:00:00.000Z");
    expect(whenToTell(null, "S3", now)).toEqual({ deliverAt: now, mailAt: new Date(now.getTime() + GATHERING_MS) });
  });
});

describe("SLA case 45: what comes together is gathered into one mail", () => {
  test("which goes out five minutes after the first", () => {
    expect(whenToTell(WEEK, "S2", at("2024-01-12T10:00:00.000Z")).mailAt).toEqual(at("2024-01-12T10:05:00.000Z"));
  });

  test("or as the hours end, since nobody is there afterwards", () => {
    expect(whenToTell(WEEK, "S2", at("2024-01-12T15:58:00.000Z")).mailAt).toEqual(at("2024-01-12T16:00:00.000Z"));
  });
});

const ABOUT = Date.UTC(2024, 9, 27);
const anyNow = fc.integer({ min: -5, max: 5 }).chain((days) => fc.integer({ min: 0, max: 86_399_999 }).map((ms) => new Date(ABOUT + days * 86_400_000 + ms)));

test("whatever the hours: never before now, always while at work, and with no working time let pass", () => {
  fc.assert(
    fc.property(anyHours("Europe/Paris", ABOUT), anyNow, fc.constantFrom(...SEVERITIES), (hours, now, severity) => {
      const { deliverAt: deliver, mailAt } = whenToTell(hours, severity, now);
      expect(deliver.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(mailAt.getTime() - deliver.getTime()).toBeLessThanOrEqual(severity === "S0" ? 0 : GATHERING_MS);
      expect(mailAt.getTime()).toBeGreaterThanOrEqual(deliver.getTime());
      if (severity === "S0") return;
      expect(workedMs(hours, now, deliver)).toBe(0);
      expect(workedMs(hours, deliver, new Date(deliver.getTime() + 1))).toBe(1);
    }),
  );
});
