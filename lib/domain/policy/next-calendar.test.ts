import { describe, expect, test } from "vitest";
import { nextCalendar, type CalendarDraft } from "./next-calendar";
import { aCalendar, day } from "./testing/policies";

const OCCASION = { author: "Manager", now: day(9) };
const { hours } = aCalendar("office");
const draft = (changes: Partial<CalendarDraft> = {}): CalendarDraft => ({ name: "Office", hours, reason: "To see", ...changes });
const SAVED = [aCalendar("office", { version: 2, validFrom: day(5) }), aCalendar("office")];

describe("the version that a draft is saved as", () => {
  test("is the first of a key of its own, from now on", () => {
    expect(nextCalendar(draft(), SAVED, OCCASION)).toEqual({ key: "office-2", version: 1, name: "Office", hours, dateNames: {}, author: "Manager", reason: "To see", validFrom: day(9) });
  });

  test.each(["日程", "New"])("has a key even where the name %s makes none", (name) => {
    expect(nextCalendar(draft({ name }), SAVED, OCCASION)).toMatchObject({ key: "calendar" });
  });

  test("follows the highest of its key, whatever their order", () => {
    expect(nextCalendar(draft({ key: "office", seenVersion: 2 }), SAVED, OCCASION)).toMatchObject({ key: "office", version: 3 });
  });

  test.each([
    ["somebody saw an earlier one", { key: "office", seenVersion: 1 }, "stale_version"],
    ["nobody says what they saw", { key: "office" }, "stale_version"],
    ["there is none of the key", { key: "elsewhere", seenVersion: 1 }, "not_found"],
  ])("is refused where %s", (_title, changes, code) => {
    expect(nextCalendar(draft(changes), SAVED, OCCASION)).toMatchObject({ code });
  });

  test("has each date once and in order, and names for its own dates only", () => {
    const typed = { ...hours, holidays: ["2026-12-25", "2026-05-01", "2026-12-25"], exceptions: { "2026-12-31": [], "2026-12-24": [] } };
    const dateNames = { "2026-05-01": "Labour Day", "2026-12-24": " ", "2026-07-14": "No date of this calendar" };
    expect(nextCalendar(draft({ hours: typed, dateNames }), SAVED, OCCASION)).toMatchObject({
      hours: { holidays: ["2026-05-01", "2026-12-25"] },
      dateNames: { "2026-05-01": "Labour Day" },
    });
    const kept = nextCalendar(draft({ hours: typed }), SAVED, OCCASION);
    expect("hours" in kept && Object.keys(kept.hours.exceptions)).toEqual(["2026-12-24", "2026-12-31"]);
  });
});
