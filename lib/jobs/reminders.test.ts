import { beforeEach, describe, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { readNotificationsCommand } from "@/lib/commands/notification/read-notifications";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { createPersonCommand } from "@/lib/commands/person/create-person";
import { setLocaleCommand } from "@/lib/commands/person/set-locale";
import { run } from "@/lib/commands/run";
import { accept, walkOf } from "@/lib/commands/testing/story";
import { aMessageLink, answered, aPerson, filed } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { lendDueMessage } from "@/lib/db/outbox";
import { findPerson } from "@/lib/db/person-store";
import { ANONYMOUS, SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "@/lib/queries/ask";
import { sweepLagQuery } from "@/lib/queries/health/sweep-lag";
import { deliverNext } from "./deliver-outbox";
import { sendReminder } from "./send-reminder";
import { announce, deliverAll } from "./testing/announce";
import { mailsTo } from "./testing/laid-mail";

const start = now();
const ago = (ms: number) => new Date(start.getTime() - ms);
const ahead = (ms: number) => new Date(start.getTime() + ms);
/** When all that is due by the database's clock has fallen due, and no gathering is over yet. */
const SOON = ahead(60_000);
const GATHERED = hours(1);

const DESCRIPTION = "A message that shares what its subject never agreed to share.";

let analyst: Actor;
let manager: Actor;
let agent: Actor;

/** Nobody and nothing is left of the test before but its cases, of which all has been announced and told. */
beforeEach(async () => {
  for (const { id, role, platform } of await database().person.findMany({ where: { isActive: true } })) {
    answered(await run(changePersonCommand, { id, role, platform: platform ?? undefined, isActive: false }, SYSTEM));
  }
  await announce(ahead(hours(24)));
  await database().outboxMessage.deleteMany();
  [analyst, manager, agent] = [await aPerson("analyst"), await aPerson("manager"), await aPerson("platform_agent", "discord")];
});

async function mailsOf({ id }: Actor) {
  const person = await findPerson(database(), { id: id ?? "" });
  return mailsTo(person?.email ?? "nobody");
}

const lag = async () => answered(await ask(sweepLagQuery, {}, ANONYMOUS));

async function aCaseOf(filedAt: Date, changes = {}): Promise<string> {
  return (await filed(await aPerson("reporter"), changes, filedAt)).case.reference;
}

describe("SLA case 45: after a day of downtime", () => {
  test("says how far behind it is, catches up, and sends each person one mail of all that is waited for", async () => {
    const references: string[] = [];
    for (let filing = 0; filing < 12; filing += 1) references.push(await aCaseOf(ago(hours(26))));
    const { due, behindSeconds } = await lag();
    expect(due).toBe(12);
    expect(behindSeconds).toBeGreaterThanOrEqual(24 * 3_600);
    expect(behindSeconds).toBeLessThan(24 * 3_600 + 600);

    for (let batch = 0; batch < 3; batch += 1) answered(await run(sweepClocksCommand, { limit: 4 }, SYSTEM));
    expect(await lag()).toEqual({ behindSeconds: 0, due: 0 });
    await deliverAll(SOON, 3);
    expect(await mailsOf(manager)).toEqual([]);
    await deliverAll(ahead(GATHERED), 3);

    for (const person of [analyst, manager]) {
      const mails = await mailsOf(person);
      expect(mails.map(({ subject }) => subject)).toEqual(["12 things wait for you in Relance"]);
      for (const reference of references) expect(mails[0]?.text?.split(reference)).toHaveLength(3);
      const told = await database().notification.findMany({ where: { personId: person.id ?? "" } });
      expect(told).toHaveLength(36);
      expect(told.every(({ mailedAt }) => mailedAt !== null)).toBe(true);
    }
    expect(await mailsOf(agent)).toEqual([]);
    await deliverAll(ahead(2 * GATHERED));
    expect(await mailsOf(manager)).toHaveLength(1);
  });

  test("lets what endangers a child wait for no gathering", async () => {
    await aCaseOf(ago(hours(1)), { category: "csam" });
    await aCaseOf(ago(hours(3)));
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    expect(await mailsOf(analyst)).toHaveLength(1);
  });
});

describe("a reminder", () => {
  test("names a reference and a clock in the language of who reads it, leads into the app, and says nothing of what was reported", async () => {
    answered(await run(setLocaleCommand, { locale: "fr" }, analyst));
    const raw = aMessageLink();
    const reference = await aCaseOf(ago(hours(3)), { items: [{ raw }], description: DESCRIPTION });
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    await deliverAll(ahead(GATHERED));
    const [mail] = await mailsOf(analyst);
    expect(mail?.subject).toBe("Une chose vous attend dans Relance");
    expect(mail?.text).toContain(`- ${reference} · Qualification (notre règle)\u00a0: 50\u00a0% du délai est écoulé\n`);
    const addresses = mail?.text?.match(/https?:\/\/\S+/g) ?? [];
    expect(addresses).toEqual([`http://relance.test/cases/${reference}`, "http://relance.test/notifications"]);
    for (const secret of [raw, raw.split("/").at(-1) ?? raw, DESCRIPTION, "discord", "ncii", "Dana", "dana"]) expect(mail?.text?.includes(secret), secret).toBe(false);
  });

  test("is only for those with an address; others find it in the app", async () => {
    const { person } = answered(await run(createPersonCommand, { label: "No Address", role: "analyst" }, SYSTEM));
    await aCaseOf(ago(hours(3)));
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    expect(await database().notification.count({ where: { personId: person.id } })).toBe(1);
    const asked = await database().outboxMessage.findMany({ where: { kind: "reminder_mail" } });
    expect(asked.map(({ payload }) => (payload as { personId: string }).personId).sort()).toEqual([analyst.id, manager.id].sort());
  });

  test("is not sent of what was done, read, or is no longer theirs by then", async () => {
    const filing = await filed(await aPerson("reporter"), {}, ago(hours(3)));
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    answered(await run(readNotificationsCommand, { until: ahead(hours(1)).toISOString() }, analyst));
    await deliverAll(ahead(GATHERED));
    expect(await mailsOf(analyst)).toEqual([]);
    expect(await mailsOf(manager)).toHaveLength(1);

    answered(await run(sweepClocksCommand, { asOf: ahead(hours(2)).toISOString() }, SYSTEM));
    expect(await deliverNext(ahead(hours(2)))).toBe(true);
    await accept(walkOf(filing), analyst);
    await deliverAll(ahead(hours(4)));
    expect(await mailsOf(analyst)).toEqual([]);
    expect(await mailsOf(manager)).toHaveLength(1);
  });

  test("that was sent, but not noted, is sent again as the same mail, and repeats nothing of the next", async () => {
    const first = await aCaseOf(ago(hours(3)));
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    const lent = await database().$transaction((tx) => lendDueMessage(tx, ahead(GATHERED), () => hours(3)));
    if (lent === null) throw new Error("A reminder was due");
    const { personId } = lent.payload as { personId: string };
    const person = (await findPerson(database(), { id: personId })) ?? undefined;
    await sendReminder(lent);
    await database().notification.updateMany({ where: { personId }, data: { mailedAt: null } });
    const second = await aCaseOf(ago(hours(3)));
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    await deliverAll(SOON);
    const [before] = await mailsTo(person?.email ?? "");
    await sendReminder(lent);
    const [again, ...none] = await mailsTo(person?.email ?? "");
    expect(none).toEqual([]);
    expect([again?.messageId, again?.text]).toEqual([before?.messageId, before?.text]);

    await deliverAll(ahead(GATHERED + hours(1)));
    const texts = (await mailsTo(person?.email ?? "")).map(({ text }) => [first, second].filter((reference) => text?.includes(reference)));
    expect(texts.sort()).toEqual([[first], [second]].sort());
  });
});
