import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { days, hours } from "@/lib/domain/law/duration";
import { announce, type ClockNews } from "@/lib/jobs/testing/announce";
import { assignCaseCommand } from "../case/assign-case";
import { closeCaseCommand } from "../case/close-case";
import type { Command } from "../command";
import { sendNoticeCommand } from "../notice/send-notice";
import { changePersonCommand } from "../person/change-person";
import { setWorkingHoursCommand } from "../person/set-working-hours";
import { logResponseCommand } from "../response/log-response";
import { run } from "../run";
import { answered, aPerson, at, filed, refusedWith } from "../testing/support";
import { triageCaseCommand } from "../triage/triage-case";
import { tellOfClocksCommand } from "./tell-of-clocks";

const friday = at("2026-03-06T09:00:00.000Z");
const after = (ms: number) => new Date(friday.getTime() + ms);

interface Team {
  readonly ada: Actor;
  readonly ben: Actor;
  readonly mia: Actor;
  readonly eli: Actor;
}

let team: Team;

/** A team of its own for each test; that of the test before has gone. */
beforeEach(async () => {
  await database().outboxMessage.deleteMany();
  for (const { id, role, platform } of await database().person.findMany({ where: { isActive: true } })) {
    answered(await run(changePersonCommand, { id, role, platform: platform ?? undefined, isActive: false }, SYSTEM));
  }
  team = { ada: await aPerson("analyst"), ben: await aPerson("analyst"), mia: await aPerson("manager"), eli: await aPerson("platform_agent", "discord") };
  await aPerson("platform_agent", "reddit");
  await aPerson("admin");
});

async function tell(news: ClockNews, asOf: Date) {
  return answered(await run(tellOfClocksCommand, { ...news, asOf: asOf.toISOString() }, SYSTEM));
}

/** What each was told, in words: who, of which clock, what. */
async function told(): Promise<string[]> {
  const rows = await database().notification.findMany({ where: { personId: { in: Object.values<Actor>({ ...team }).map(({ id }) => id ?? "") } } });
  const names = await Promise.all(
    rows.map(async ({ personId, caseId, sequence }) => {
      const event = await database().caseEvent.findFirstOrThrow({ where: { caseId, sequence } });
      const { kind, threshold } = event.data as { kind: string; threshold: string };
      const [name] = Object.entries<Actor>({ ...team }).find(([, person]) => person.id === personId) ?? [];
      return `${name} ${kind} ${threshold}`;
    }),
  );
  return names.sort();
}

/** One more step on a case, at an instant. */
async function does<Input>(command: Command<Input, unknown>, reference: string, input: object, now: Date): Promise<void> {
  const { version } = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
  answered(await run(command, { reference, version, ...input }, team.ada, { now }));
}

/** What is to be told of these cases once the clocks have been swept; the cases of other tests are left alone. */
async function newsOf(references: readonly string[], now: Date): Promise<ClockNews> {
  const { announced } = await announce(now);
  const cases = await database().abuseCase.findMany({ where: { reference: { in: [...references] } } });
  return { announced: announced.filter(({ caseId }) => cases.some(({ id }) => id === caseId)) };
}

async function filedAt(now: Date, changes = {}): Promise<string> {
  return (await filed(await aPerson("reporter"), changes, now)).case.reference;
}

const takenUp = { decision: "accept", reason: "Within the category as reported." };

describe("who is told of what a clock announces", () => {
  test("the team of a case that nobody holds: of each event once, however often and by however many it is told", async () => {
    const news = await newsOf([await filedAt(friday)], after(hours(3)));
    await Promise.all([tell(news, after(hours(3))), tell(news, after(hours(3))), tell(news, after(hours(3)))]);
    await tell(news, after(hours(4)));
    expect(await told()).toEqual(["ada triage 50%", "ben triage 50%", "mia triage 50%"]);
    const reminders = await database().outboxMessage.findMany({ where: { kind: "reminder_mail" } });
    expect(reminders).toHaveLength(3);
    expect(new Set(reminders.map(({ payload }) => (payload as { personId: string }).personId)).size).toBe(3);
  });

  test("who holds it; from the deadline on the managers; of what the platform owes also its own agents", async () => {
    const reference = await filedAt(friday);
    await does(triageCaseCommand, reference, takenUp, after(hours(1)));
    await does(assignCaseCommand, reference, { assignee: "me" }, after(hours(1)));
    await tell(await newsOf([reference], after(hours(5))), after(hours(5)));
    expect(await told()).toEqual(["ada notify 100%", "ada notify 50%", "ada notify 80%", "mia notify 100%"]);

    await does(sendNoticeCommand, reference, { recipient: "platform", channel: "email", sentAt: after(hours(6)).toISOString() }, after(hours(6)));
    await database().notification.deleteMany();
    const acknowledge = await database().caseClock.findFirstOrThrow({ where: { abuseCase: { reference }, kind: "acknowledge" } });
    const [half] = acknowledge.pending as { at: string }[];
    await tell(await newsOf([reference], at(half?.at ?? "")), at(half?.at ?? ""));
    expect(await told()).toEqual(["ada acknowledge 50%", "eli acknowledge 50%"]);
  });

  test("nobody, once somebody has done what the clock waited for, or the case is closed", async () => {
    const [done, shut] = [await filedAt(friday), await filedAt(friday)];
    await does(triageCaseCommand, shut, takenUp, after(0));
    const news = await newsOf([done, shut], after(hours(3)));
    expect(news.announced).toHaveLength(2);
    await does(triageCaseCommand, done, takenUp, after(hours(3)));
    await does(closeCaseCommand, shut, { outcome: "withdrawn", reason: "Asked for by who reported it." }, after(hours(3)));
    expect(await tell(news, after(hours(3)))).toEqual({ thresholds: 0, notifications: 0 });
    expect(await database().outboxMessage.count({ where: { kind: "reminder_mail" } })).toBe(0);
  });

  test("those who reported, of the time to complain that is theirs alone, by a mail that says nothing of it", async () => {
    const reference = await filedAt(friday);
    await does(triageCaseCommand, reference, takenUp, after(0));
    await does(sendNoticeCommand, reference, { recipient: "platform", channel: "email", sentAt: friday.toISOString() }, after(0));
    await does(logResponseCommand, reference, { kind: "refusal", receivedAt: after(hours(1)).toISOString(), text: "We decline to act." }, after(hours(1)));
    await does(closeCaseCommand, reference, { outcome: "refused", reason: "The platform has decided." }, after(hours(2)));
    await database().outboxMessage.deleteMany();
    const news = await newsOf([reference], after(days(150)));
    expect(await tell(news, after(days(150)))).toEqual({ thresholds: 2, notifications: 0 });
    await tell(news, after(days(150)));
    const { id: caseId } = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
    const mails = await database().outboxMessage.findMany({ where: { kind: "case_news" } });
    const last = await database().caseEvent.findFirstOrThrow({ where: { caseId }, orderBy: { sequence: "desc" } });
    expect(mails.map(({ payload }) => payload)).toEqual([{ caseId, from: last.sequence, to: last.sequence }]);
  });
});

describe("SLA case 49: a reminder respects the hours of who is reminded", () => {
  const key = "people/weekdays";
  const nine = Array.from({ length: 5 }, () => [{ from: "09:00", to: "17:00" }]);
  const content = { name: "Weekdays", hours: { timeZone: "Europe/Paris", weekly: [...nine, [], []], holidays: ["2026-03-09"], exceptions: {} } };
  const saturday = after(days(1));

  beforeEach(async () => {
    const version = { kind: "calendar", key, version: 1, content, author: "manager", reason: "Our week.", validFrom: at("2026-01-01T00:00:00.000Z"), recordedAt: friday };
    await database().ruleVersion.createMany({ data: [version], skipDuplicates: true });
    answered(await run(setWorkingHoursCommand, { calendar: key }, team.ada));
  });

  const deliveries = async () => {
    const rows = await database().notification.findMany({ where: { personId: { in: [team.ada.id ?? "", team.ben.id ?? ""] } }, distinct: ["personId", "deliverAt"] });
    return rows.map(({ personId, deliverAt }) => `${personId === team.ada.id ? "ada" : "ben"} ${deliverAt.toISOString()}`).sort();
  };

  test("and waits for their next working day, while the deadline does not; others are told now", async () => {
    const reference = await filedAt(friday);
    await tell(await newsOf([reference], saturday), saturday);
    expect(await deliveries()).toEqual(["ada 2026-03-10T08:00:00.000Z", "ben 2026-03-07T09:00:00.000Z"]);
    const mails = await database().outboxMessage.findMany({ where: { kind: "reminder_mail" }, orderBy: { dueAt: "desc" } });
    expect(mails[0]).toMatchObject({ dueAt: at("2026-03-10T08:05:00.000Z"), payload: { personId: team.ada.id } });
    const reached = await database().caseEvent.findMany({ where: { abuseCase: { reference }, type: "clock_threshold_reached" }, orderBy: { sequence: "asc" } });
    expect(reached[0]?.occurredAt).toEqual(after(hours(2)));
  });

  test("unless danger is to life or to a child", async () => {
    const reference = await filedAt(friday, { category: "csam" });
    await tell(await newsOf([reference], saturday), saturday);
    expect(await deliveries()).toEqual([`ada ${saturday.toISOString()}`, `ben ${saturday.toISOString()}`]);
  });

  test("and is given up with the choice of hours", async () => {
    answered(await run(setWorkingHoursCommand, { calendar: null }, team.ada));
    expect(refusedWith(await run(setWorkingHoursCommand, { calendar: "people/nobody" }, team.ada))).toEqual(["field_choice"]);
    await tell(await newsOf([await filedAt(friday)], saturday), saturday);
    expect((await deliveries())[0]).toBe(`ada ${saturday.toISOString()}`);
  });
});
