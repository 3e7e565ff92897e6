import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { calendarListQuery } from "@/lib/queries/calendar/calendar-list";
import { calendarPageQuery } from "@/lib/queries/calendar/calendar-page";
import { ask } from "@/lib/queries/ask";
import { rebaseClocksCommand } from "../clock/rebase-clocks";
import { run } from "../run";
import { anOfficeWeek, publishedCalendar } from "../testing/calendars";
import { aPolicyDraft, publishedPolicy } from "../testing/policies";
import { answered, aPerson, at, filed } from "../testing/support";

/** Friday, Paris being an hour ahead of UTC. */
const MORNING = at("2026-03-06T09:00:00.000Z");
const NOON = at("2026-03-06T11:00:00.000Z");
const HALF_PAST_FOUR = at("2026-03-06T15:30:00.000Z");
const EVENING = at("2026-03-06T19:00:00.000Z");

let manager: Actor;
let reporter: Actor;
let key = "";
let policy = "";
const references = { before: "", after: "", later: "" };

/** In eight hours of the office, from nine to five, we read a report of images on Discord. */
beforeAll(async () => {
  [manager, reporter] = [await aPerson("manager"), await aPerson("reporter")];
  references.before = (await filed(reporter, {}, MORNING)).case.reference;
  ({ key } = await publishedCalendar(manager, { name: "Reading desk" }, { now: MORNING }));
  policy = (await publishedPolicy(manager, aPolicyDraft({ clocks: [{ kind: "triage", ms: hours(8), calendar: key }] }), { now: NOON })).key;
  references.after = (await filed(reporter, {}, HALF_PAST_FOUR)).case.reference;
});

async function triageDue(reference: string): Promise<string | undefined> {
  const clock = await database().caseClock.findFirstOrThrow({ where: { clockId: "triage.policy", abuseCase: { reference } } });
  return clock.dueAt?.toISOString();
}

describe("a policy that counts by a calendar", () => {
  test("gives a report filed from then on its time by those hours, over the weekend", async () => {
    expect(await triageDue(references.after)).toBe("2026-03-09T15:30:00.000Z");
  });

  test("leaves an older case the time it has", async () => {
    expect(await triageDue(references.before)).toBe("2026-03-06T13:00:00.000Z");
  });

  test("is counted among those who use the calendar", async () => {
    const { items } = answered(await ask(calendarListQuery, {}, manager, { now: EVENING }));
    expect(items.find((item) => item.key === key)?.policyCount).toBe(1);
    const page = answered(await ask(calendarPageQuery, { key }, manager, { now: EVENING }));
    expect(page.usedBy).toEqual([{ key: policy, name: "Images on Discord" }]);
    expect(answered(await ask(calendarPageQuery, { key }, manager, { now: MORNING })).usedBy).toEqual([]);
  });
});

describe("the next version of that calendar", () => {
  beforeAll(async () => {
    await publishedCalendar(manager, { key, seenVersion: 1, hours: anOfficeWeek({ holidays: ["2026-03-09"] }) }, { now: EVENING });
    references.later = (await filed(reporter, {}, EVENING)).case.reference;
  });

  test("moves no clock that runs", async () => {
    expect(await triageDue(references.after)).toBe("2026-03-09T15:30:00.000Z");
  });

  test("holds for a report filed from then on", async () => {
    expect(await triageDue(references.later)).toBe("2026-03-10T16:00:00.000Z");
  });

  test("is given to a case that runs when a manager re-bases its clocks", async () => {
    const { version } = await database().abuseCase.findUniqueOrThrow({ where: { reference: references.after } });
    answered(await run(rebaseClocksCommand, { reference: references.after, version, reason: "The office is closed on Monday." }, manager, { now: EVENING }));
    expect(await triageDue(references.after)).toBe("2026-03-10T15:30:00.000Z");
  });
});
