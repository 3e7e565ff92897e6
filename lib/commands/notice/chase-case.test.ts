import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { SYSTEM } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { announce } from "@/lib/jobs/testing/announce";
import { deliverNext } from "@/lib/jobs/deliver-outbox";
import { MailServer } from "@/lib/jobs/testing/mail-server";
import { addContactPointCommand } from "../directory/add-contact-point";
import { tellOfClocksCommand } from "../notification/tell-of-clocks";
import { run } from "../run";
import { accept, notify, respond, walkOf } from "../testing/story";
import { aPerson, answered, filed } from "../testing/support";

const HOUR = 3_600_000;
const sentAt = new Date("2026-03-01T09:00:00.000Z");
const after = (hours: number) => new Date(sentAt.getTime() + hours * HOUR);
let analyst: Actor;
let manager: Actor;
const server = new MailServer();

beforeAll(async () => {
  [analyst, manager] = [await aPerson("analyst"), await aPerson("manager")];
  const { version } = await database().directoryEntry.findUniqueOrThrow({ where: { slug: "discord" } });
  const point = { purpose: "user_contact", channel: "email", label: "Contact for users", address: "contact@platform.example", languages: "en", source: { text: "Made up for a test", seenOn: "2026-01-01" } };
  answered(await run(addContactPointCommand, { slug: "discord", version, ...point }, manager));
});
beforeEach(async () => {
  await database().outboxMessage.deleteMany();
  process.env.SMTP_URL = await server.open();
  server.mails.length = 0;
});
afterEach(async () => {
  delete process.env.SMTP_URL;
  await server.close();
});

/** Cases of other tests are followed up too. */
const followUpsOf = (reference: string) => server.notices.filter(({ subject }) => subject?.includes(reference));

const setChasing = (isAutomatic: boolean, mostFollowUps = 2) =>
  database().directoryEntry.update({ where: { slug: "discord" }, data: { chasing: { isAutomatic, mostFollowUps } } });

/** A case notified at nine on the first of March, and silent since; with a receipt where one is given. */
async function silentCase(receipt: boolean): Promise<string> {
  const taken = await accept(walkOf(await filed(analyst, {}, sentAt)), analyst, { now: sentAt });
  const sent = await notify(taken, analyst, { now: sentAt });
  if (receipt) await respond("automatic_receipt", after(1).toISOString())(sent, analyst, { now: after(1) });
  return sent.reference;
}

/** Lets the clocks reach what they have by now, and the worker do all that follows from it. */
async function letPass(hours: number): Promise<void> {
  answered(await run(tellOfClocksCommand, { ...(await announce(after(hours))), asOf: after(hours).toISOString() }, SYSTEM));
  while (await deliverNext(now()));
}

const fileOf = async (reference: string) => answered(await ask(caseFileQuery, { reference }, analyst));

describe("following up by itself", () => {
  test("happens where a manager has set so, in the platform's language, with the dates, the receipt called one and the silence so far", async () => {
    await setChasing(true);
    const reference = await silentCase(true);
    await letPass(49);
    const [mail, ...more] = followUpsOf(reference);
    expect(more).toEqual([]);
    expect(mail?.to).toMatchObject({ text: "contact@platform.example" });
    expect(mail?.text).toContain("1 March 2026");
    expect(mail?.text).toMatch(/receipt/i);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    const { notices } = await fileOf(reference);
    expect(notices.map(({ followUpTo }) => followUpTo !== null)).toEqual([false, true]);
  });

  test("stops at the cap, however long the silence", async () => {
    await setChasing(true, 1);
    const reference = await silentCase(false);
    for (const hours of [49, 24 * 5, 24 * 8, 24 * 16]) await letPass(hours);
    expect(followUpsOf(reference)).toHaveLength(1);
  });

  test("does not happen where nobody has set so: the proposal waits for a click", async () => {
    await setChasing(false);
    const reference = await silentCase(false);
    await letPass(49);
    expect(followUpsOf(reference)).toEqual([]);
    expect((await fileOf(reference)).proposedStep).not.toBeNull();
  });
});
