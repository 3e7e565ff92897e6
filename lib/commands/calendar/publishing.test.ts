import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ruleHistory } from "@/lib/db/rule-store";
import type { Actor } from "@/lib/domain/access/actor";
import { run } from "../run";
import { aCalendarDraft, anOfficeWeek, publishedCalendar } from "../testing/calendars";
import { answered, aPerson, at, refusedWith } from "../testing/support";
import { publishCalendarCommand } from "./publish-calendar";

let manager: Actor;

beforeAll(async () => {
  manager = await aPerson("manager");
});

const publish = (input: Record<string, unknown>, actor = manager) => run(publishCalendarCommand, input, actor);
const placesOf = async (hours: Record<string, unknown>) => {
  const result = await publish(aCalendarDraft({ hours: anOfficeWeek(hours) }));
  return result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path}`);
};
const versionsOf = async (key: string) => (await ruleHistory(database())).calendars.filter((calendar) => calendar.key === key);

describe("a calendar that is published", () => {
  test("is kept with who wrote it, when and why, and holds from then on", async () => {
    const now = at("2026-03-02T09:00:00.000Z");
    const holidays = ["2026-12-25", "2026-05-01", "2026-05-01"];
    const names = { "2026-05-01": "Labour Day", "2026-12-25": " ", "2026-08-15": "Not of this calendar" };
    const { key, version } = await publishedCalendar(manager, { name: "Été à Liège", hours: anOfficeWeek({ holidays }), dateNames: names }, { now });
    expect([key, version]).toEqual(["ete-a-liege", 1]);
    const kept = { name: "Été à Liège", author: manager.label, reason: "To have one.", validFrom: now, dateNames: { "2026-05-01": "Labour Day" } };
    expect(await versionsOf(key)).toMatchObject([{ ...kept, hours: { holidays: ["2026-05-01", "2026-12-25"] } }]);
    const row = await database().ruleVersion.findFirstOrThrow({ where: { key } });
    expect(row).toMatchObject({ kind: "calendar", authorId: manager.id, recordedAt: now, isRetired: false });
  });

  test("is told in the record of changes, without a word of what anybody wrote", async () => {
    const { key } = await publishedCalendar(manager);
    const told = await database().adminEvent.findMany({ where: { type: "calendar_published", subjectId: key } });
    expect(told).toMatchObject([{ actor: { role: "manager", label: manager.label }, data: { version: 1 } }]);
  });

  test("of a name that another has gets a key of its own", async () => {
    const [first, second] = [await publishedCalendar(manager, { name: "Twice" }), await publishedCalendar(manager, { name: "Twice" })];
    expect([first.key, second.key]).toEqual(["twice", "twice-2"]);
  });
});

describe("the next version", () => {
  test("is written upon the one that was seen, and leaves that as it was", async () => {
    const { key } = await publishedCalendar(manager);
    const next = await publishedCalendar(manager, { key, seenVersion: 1, name: "Desk of the evening", reason: "Another shift." });
    expect(next).toEqual({ key, version: 2 });
    expect((await versionsOf(key)).map(({ name, version }) => [version, name])).toEqual([
      [1, "Desk of the morning"],
      [2, "Desk of the evening"],
    ]);
  });

  test("may be of the calendar that ships", async () => {
    expect(await publishedCalendar(manager, { key: "preset.paris_office", seenVersion: 1 })).toEqual({ key: "preset.paris_office", version: 2 });
  });

  test.each([
    ["somebody else published meanwhile", { seenVersion: 1 }, "stale_version"],
    ["nobody has seen", { seenVersion: 9 }, "stale_version"],
    ["was seen by nobody who says so", {}, "stale_version"],
    ["of a calendar that is not there", { key: "nowhere", seenVersion: 1 }, "not_found"],
  ])("that %s is refused", async (_title, changes, code) => {
    const { key } = await publishedCalendar(manager);
    await publishedCalendar(manager, { key, seenVersion: 1 });
    expect(refusedWith(await publish(aCalendarDraft({ key, ...changes })))).toEqual([code]);
  });

  test("is one, where two are published at once", async () => {
    const { key } = await publishedCalendar(manager);
    const results = await Promise.all([1, 2, 3].map(() => publish(aCalendarDraft({ key, seenVersion: 1 }))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).flatMap(refusedWith)).toEqual(["stale_version", "stale_version"]);
    expect(await versionsOf(key)).toHaveLength(2);
  });
});

test("no version is ever changed or taken away", async () => {
  const { key } = await publishedCalendar(manager);
  const change = (sql: string) => database().$executeRawUnsafe(sql);
  await expect(change(`UPDATE rule_version SET content = '{}' WHERE key = '${key}'`)).rejects.toThrow("permission denied");
  await expect(change(`DELETE FROM rule_version WHERE key = '${key}'`)).rejects.toThrow("permission denied");
  await change("GRANT UPDATE, DELETE, TRUNCATE ON rule_version TO CURRENT_USER");
  await expect(change(`UPDATE rule_version SET content = '{}' WHERE key = '${key}'`)).rejects.toThrow("append-only");
  await expect(change(`DELETE FROM rule_version WHERE key = '${key}'`)).rejects.toThrow("append-only");
  await expect(change("TRUNCATE rule_version")).rejects.toThrow("append-only");
});

describe("hours by which no deadline would come are refused (SLA case 15)", () => {
  const closed = [[], [], [], [], [], [], []];
  test.each<[string, Record<string, unknown>, string]>([
    ["a week without hours", { weekly: closed }, "hours_empty hours.weekly"],
    ["hours without length", { weekly: [[{ from: "09:00", to: "09:00" }], ...closed.slice(1)] }, "hours_zero_length hours.weekly.0.0"],
    ["a year closed by exceptions", { weekly: [[{ from: "09:00", to: "10:00" }], ...closed.slice(1)], exceptions: mondaysClosed() }, "hours_empty hours.holidays"],
  ])("%s", async (_title, hours, place) => {
    expect(await placesOf(hours)).toEqual([place]);
  });

  function mondaysClosed() {
    const mondays = Array.from({ length: 60 }, (_, week) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10));
    return Object.fromEntries(mondays.map((date) => [date, []]));
  }
});

describe("what is malformed is refused at its field, all of it at once", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["a zone that is not known", { timeZone: "Europe/Lutetia" }, ["time_zone_unknown hours.timeZone"]],
    ["six days", { weekly: [[], [], [], [], [], []] }, ["hours_malformed hours.weekly"]],
    ["times that are none", { weekly: [[{ from: "9", to: "25:00" }], [], [], [], [], [], []] }, ["hours_malformed hours.weekly.0.0.from", "hours_malformed hours.weekly.0.0.to"]],
    ["dates that no calendar has", { holidays: ["2026-02-29", "soon"], exceptions: { "2026-13-01": [] } }, ["day_invalid hours.holidays.0", "day_invalid hours.holidays.1", "day_invalid hours.exceptions.2026-13-01"]],
    ["four stretches of a day", { weekly: [Array(4).fill({ from: "09:00", to: "10:00" }), [], [], [], [], [], []] }, ["too_long hours.weekly.0"]],
    ["a field that nobody knows", { holydays: [] }, ["field_unknown hours.holydays"]],
  ])("%s", async (_title, hours, places) => {
    expect(await placesOf(hours)).toEqual(places);
  });

  test.each(["name", "reason"])("a missing %s", async (field) => {
    const result = await publish(aCalendarDraft({ [field]: "  " }));
    expect(result).toMatchObject({ ok: false, refusals: [{ code: "field_required", path: field }] });
  });

  test("and nothing of it is kept", async () => {
    const before = await database().ruleVersion.count();
    await publish(aCalendarDraft({ hours: anOfficeWeek({ timeZone: "+01:00" }) }));
    expect(await database().ruleVersion.count()).toBe(before);
  });
});

test.each(["analyst", "platform_agent", "reporter"] as const)("a %s publishes none", async (role) => {
  expect(refusedWith(await publish(aCalendarDraft(), await aPerson(role, role === "platform_agent" ? "discord" : undefined)))).toEqual(["forbidden"]);
});

test("an admin publishes as managers do", async () => {
  expect(answered(await publish(aCalendarDraft({ name: "Of an admin" }), await aPerson("admin"))).calendar.version).toBe(1);
});
