import { beforeAll, describe, expect, test } from "vitest";
import { anOfficeWeek, publishedCalendar } from "@/lib/commands/testing/calendars";
import { answered, aPerson, at, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "../ask";
import { calendarListQuery } from "./calendar-list";
import { calendarPageQuery } from "./calendar-page";
import { holidayChoiceQuery } from "./holiday-choice";
import { holidayPlacesQuery } from "./holiday-places";
import { hoursPreviewQuery } from "./hours-preview";

let analyst: Actor;
let manager: Actor;

beforeAll(async () => {
  [analyst, manager] = [await aPerson("analyst"), await aPerson("manager")];
});

describe("the list of calendars", () => {
  test("has the one that ships, with how far ahead its holidays are known", async () => {
    const { items } = answered(await ask(calendarListQuery, {}, analyst, { now: at("2026-03-02T09:00:00.000Z") }));
    const shipped = { version: 1, timeZone: "Europe/Paris", holidaysUntil: 2035, holidaysRunOut: false, policyCount: 0 };
    expect(items).toContainEqual(expect.objectContaining({ key: "preset.paris_office", ...shipped }));
    const last = answered(await ask(calendarListQuery, {}, analyst, { now: at("2035-03-02T09:00:00.000Z") }));
    expect(last.items).toContainEqual(expect.objectContaining({ key: "preset.paris_office", holidaysRunOut: true }));
  });

  test("has of each the version that is in force", async () => {
    const { key } = await publishedCalendar(manager, { name: "In force" }, { now: at("2026-03-02T09:00:00.000Z") });
    await publishedCalendar(manager, { key, seenVersion: 1, name: "In force later" }, { now: at("2026-03-03T09:00:00.000Z") });
    const namesAt = async (now: Date) => answered(await ask(calendarListQuery, {}, analyst, { now })).items.filter((item) => item.key === key).map(({ name }) => name);
    expect(await namesAt(at("2026-03-01T09:00:00.000Z"))).toEqual([]);
    expect(await namesAt(at("2026-03-02T12:00:00.000Z"))).toEqual(["In force"]);
    expect(await namesAt(at("2026-03-03T09:00:00.000Z"))).toEqual(["In force later"]);
  });
});

describe("the page of a calendar", () => {
  test("has its versions, the latest first, and counts from the start that was chosen", async () => {
    const { key } = await publishedCalendar(manager, { name: "Page" });
    await publishedCalendar(manager, { key, seenVersion: 1, name: "Page", reason: "Closed in May.", hours: anOfficeWeek({ holidays: ["2026-05-01"] }) });
    const page = answered(await ask(calendarPageQuery, { key, start: "2026-04-30T16:30" }, analyst));
    expect(page.versions.map(({ version, reason }) => [version, reason])).toEqual([
      [2, "Closed in May."],
      [1, "To have one."],
    ]);
    expect(page.inForce).toMatchObject({ version: 2, author: manager.label });
    expect(page.preview.start).toEqual(at("2026-04-30T14:30:00.000Z"));
    expect(page.preview.ends[0]).toEqual({ hours: 1, endsAt: at("2026-05-04T07:30:00.000Z") });
  });

  test.each(["soon", "2026-02-30T09:00", ""])("counts from now where the start is %j", async (start) => {
    const now = at("2026-03-02T09:00:00.000Z");
    const page = answered(await ask(calendarPageQuery, { key: "preset.paris_office", start }, analyst, { now }));
    expect(page.preview.start).toEqual(now);
  });

  test.each(["nowhere", "", "preset.ncii", "\u0000"])("is not there for the key %j", async (key) => {
    expect(refusedWith(await ask(calendarPageQuery, { key }, analyst))).toEqual(["not_found"]);
  });
});

describe("the holidays to choose from", () => {
  test("are ticked where the whole day is a public holiday, and not for observances or half days (SLA case 16)", async () => {
    const { items } = answered(await ask(holidayChoiceQuery, { country: "FR", years: [2026, 2027] }, manager));
    const ticked = items.filter(({ isTicked }) => isTicked).map(({ date }) => date);
    expect(ticked).toHaveLength(22);
    expect(items).toContainEqual({ date: "2026-05-24", name: expect.objectContaining({ en: "Pentecost" }) as unknown, isTicked: false });
    const icelandic = answered(await ask(holidayChoiceQuery, { country: "IS", years: [2026] }, manager));
    expect(icelandic.items).toContainEqual(expect.objectContaining({ date: "2026-12-24", isTicked: false }));
  });

  test("are those of a part of the country where one is named", async () => {
    const { items } = answered(await ask(holidayChoiceQuery, { country: "FR", region: "57", years: [2026] }, manager));
    expect(items).toContainEqual(expect.objectContaining({ date: "2026-12-26", isTicked: true }));
  });

  test.each([
    ["a country that nobody offered", { country: "XX", years: [2026] }, "field_choice"],
    ["a part of another country", { country: "DE", region: "57", years: [2026] }, "field_choice"],
    ["no year", { country: "FR", years: [] }, "field_too_short"],
    ["a year that no list reaches", { country: "FR", years: [12] }, "field_too_short"],
    ["a century", { country: "FR", years: Array.from({ length: 100 }, (_, index) => 2000 + index) }, "too_long"],
  ])("%s is refused", async (_title, input, code) => {
    expect(refusedWith(await ask(holidayChoiceQuery, input, manager))).toEqual([code]);
  });

  test("come from places named in the reader's language", async () => {
    const { countries } = answered(await ask(holidayPlacesQuery, { locale: "fr" }, manager));
    expect(countries.find(({ code }) => code === "DE")?.name).toBe("Allemagne");
  });
});

describe("a preview of hours that nobody has saved", () => {
  test("counts by them", async () => {
    const { ends } = answered(await ask(hoursPreviewQuery, { hours: anOfficeWeek(), start: "2026-03-06T16:30" }, manager));
    expect(ends[0]).toEqual({ hours: 1, endsAt: at("2026-03-09T08:30:00.000Z") });
  });

  test("says what is wrong with them, at each field", async () => {
    const hours = anOfficeWeek({ timeZone: "Mars/Base", holidays: ["never"] });
    expect(await ask(hoursPreviewQuery, { hours, start: "2026-03-06T16:30" }, manager)).toMatchObject({
      ok: false,
      refusals: [
        { code: "time_zone_unknown", path: "hours.timeZone" },
        { code: "day_invalid", path: "hours.holidays.0" },
      ],
    });
  });

  test("needs a date and a time to count from", async () => {
    expect(refusedWith(await ask(hoursPreviewQuery, { hours: anOfficeWeek(), start: "tomorrow" }, manager))).toEqual(["date_invalid"]);
  });
});

test("platforms read calendars and write none; reporters see nothing of them", async () => {
  const agent = await aPerson("platform_agent", "discord");
  expect((await ask(calendarListQuery, {}, agent)).ok).toBe(true);
  expect(refusedWith(await ask(holidayChoiceQuery, { country: "FR", years: [2026] }, agent))).toEqual(["forbidden"]);
  expect(refusedWith(await ask(calendarListQuery, {}, await aPerson("reporter")))).toEqual(["forbidden"]);
});
