import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now as presentInstant } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { deliverNext } from "@/lib/jobs/deliver-outbox";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { notificationListQuery } from "@/lib/queries/notification/notification-list";
import { run } from "../run";
import { sendNoticeCommand } from "./send-notice";
import { accept, respond, walkOf, type Walk } from "../testing/story";
import { aPerson, answered, filed } from "../testing/support";

const MINUTE = 60_000;
const sentAt = new Date("2026-11-02T10:00:00.000Z");
const after = (minutes: number) => new Date(sentAt.getTime() + minutes * MINUTE);
let analyst: Actor;

beforeAll(async () => {
  analyst = await aPerson("analyst");
  await database().directoryEntry.update({ where: { slug: "discord" }, data: { usualReceiptMinutes: 5 } });
});
beforeEach(() => database().outboxMessage.deleteMany());

/** A case that was notified at ten, by a form. */
async function notified(): Promise<Walk> {
  const { reference, version } = await accept(walkOf(await filed(analyst, {}, sentAt)), analyst, { now: sentAt });
  const input = { reference, version, recipient: "platform", channel: "web_form", sentAt: sentAt.toISOString() };
  const last = answered(await run(sendNoticeCommand, input, analyst, { now: after(1) }));
  return { reference, version: last.case.version, last };
}

async function alarms(reference: string) {
  return answered(await ask(caseFileQuery, { reference }, analyst)).deliveryProblems;
}

async function work(now: Date): Promise<void> {
  while (await deliverNext(now));
}

describe("a receipt that normally comes and did not", () => {
  test("is an alarm about the address, once, told to those who can act; the notice stands and its clocks run on", async () => {
    const { reference, version } = await notified();
    await work(after(4));
    expect(await alarms(reference)).toEqual([]);
    await database().outboxMessage.updateMany({ where: { kind: "receipt_alarm" }, data: { dueAt: after(5) } });
    await work(presentInstant());
    await work(presentInstant());
    expect(await alarms(reference)).toMatchObject([{ problem: "receipt_missing" }]);
    const file = answered(await ask(caseFileQuery, { reference }, analyst));
    expect(file).toMatchObject({ status: "awaiting_platform", version });
    expect(file.notices[0]?.undelivered).toBeNull();
    const { items } = answered(await ask(notificationListQuery, {}, analyst));
    expect(items.filter(({ event }) => event.type === "delivery_problem")).toHaveLength(1);
  });

  test("is none where it came", async () => {
    const walked = await notified();
    await respond("automatic_receipt", after(2).toISOString())(walked, analyst);
    await work(presentInstant());
    expect(await alarms(walked.reference)).toEqual([]);
  });

  test("is none today for a notice of long ago that is only now told", async () => {
    const { reference, version } = await accept(walkOf(await filed(analyst)), analyst);
    const input = { reference, version, recipient: "platform", channel: "web_form", sentAt: sentAt.toISOString() };
    answered(await run(sendNoticeCommand, input, analyst));
    expect(await database().outboxMessage.count({ where: { kind: "receipt_alarm" } })).toBe(0);
  });
});
