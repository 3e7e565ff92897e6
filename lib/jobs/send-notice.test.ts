import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caseOfAddress } from "@/lib/auth/case-address";
import { now } from "@/lib/clock";
import { closeCaseCommand } from "@/lib/commands/case/close-case";
import { queueNoticeCommand } from "@/lib/commands/notice/queue-notice";
import { withdrawNoticeCommand } from "@/lib/commands/notice/withdraw-notice";
import { run } from "@/lib/commands/run";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { accept, walkOf } from "@/lib/commands/testing/story";
import { aMessageLink, aPerson, answered, filed, refusedWith } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { env } from "@/lib/env";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { deliverNext } from "./deliver-outbox";
import { aWrittenNotice } from "./testing/written-notice";
import { MailServer } from "./testing/mail-server";

const HOUR = 3_600_000;
let analyst: Actor;
const server = new MailServer();

beforeAll(async () => {
  analyst = await aPerson("analyst");
});
beforeEach(async () => {
  await database().outboxMessage.deleteMany();
  server.behaviour = "takes";
  server.mails.length = 0;
  process.env.SMTP_URL = await server.open();
});
afterEach(async () => {
  delete process.env.SMTP_URL;
  await server.close();
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(5);
});

const fileOf = async (reference: string) => answered(await ask(caseFileQuery, { reference }, analyst));

/** A case whose notice is on its way. */
async function queuedCase(): Promise<{ reference: string; noticeId: string; raw: string; body: string }> {
  const raw = aMessageLink();
  const { reference } = await accept(walkOf(await filed(analyst, { items: [{ raw }] })), analyst);
  const { version } = await fileOf(reference);
  const written = await aWrittenNotice(reference, analyst);
  const { madeId } = answered(await run(queueNoticeCommand, { reference, version, recipient: "platform", to: "abuse@platform.example", ...written }, analyst));
  await database().outboxMessage.deleteMany({ where: { kind: { not: "notice_mail" } } });
  return { reference, noticeId: madeId ?? "", raw, body: written.body };
}

/** Delivers all that is due at this many hours from now. */
async function deliverAt(hours: number): Promise<void> {
  while (await deliverNext(new Date(now().getTime() + hours * HOUR)));
}

describe("a notice that is sent by mail", () => {
  test("goes out word for word, once, with the case's own address to answer to, and starts the clocks when it is taken", async () => {
    const { reference, noticeId, raw, body } = await queuedCase();
    const before = await fileOf(reference);
    expect(before).toMatchObject({ status: "triaged", firstNoticeAt: null, unansweredSince: null });
    expect(before.clocks.map(({ kind }) => kind)).not.toContain("acknowledge");

    await Promise.all(Array.from({ length: 6 }, () => deliverNext(now())));
    await deliverAt(24);
    expect(server.notices).toHaveLength(1);
    const [mail] = server.notices;
    expect(mail?.text?.trim()).toBe(body.trim());
    expect(mail?.text).toContain(raw);
    expect(mail?.html).toBe(false);
    expect(mail?.subject).toContain(reference);
    expect(caseOfAddress(mail?.replyTo?.value[0]?.address ?? "", env().mailDomain)).toBe(reference);
    expect(mail?.messageId).toBe(`<${noticeId}@${env().mailDomain}>`);
    expect(mail?.headers.has("auto-submitted")).toBe(false);

    const after = await fileOf(reference);
    expect(after).toMatchObject({ status: "awaiting_platform", outgoing: [], version: before.version });
    expect(after.notices[0]).toMatchObject({ id: noticeId, channel: "email", body, undelivered: null, delivery: { isPossibleRepeat: false } });
    expect(after.notices[0]?.delivery?.serverReply).toMatch(/^250/);
    expect(after.clocks.map(({ kind }) => kind)).toContain("acknowledge");
  });

  test("waits out a mail server that is down for a day, and is no repeat when it goes", async () => {
    const { reference } = await queuedCase();
    await server.close();
    for (const hours of [0, 1, 3, 6, 12, 24]) await deliverAt(hours);
    expect((await fileOf(reference)).outgoing).toMatchObject([{ stage: "queued" }]);
    await server.open();
    await deliverAt(48);
    expect(server.notices).toHaveLength(1);
    expect(server.notices[0]?.headers.has("x-relance-possible-repeat")).toBe(false);
    expect((await fileOf(reference)).notices[0]?.delivery).toMatchObject({ isPossibleRepeat: false });
  });

  test("that the server refuses is told on the case, starts no clock and is not tried again", async () => {
    const { reference, noticeId } = await queuedCase();
    server.behaviour = "refuses";
    await deliverAt(0);
    server.behaviour = "takes";
    await deliverAt(100);
    expect(server.notices).toHaveLength(0);
    const file = await fileOf(reference);
    expect(file).toMatchObject({ status: "triaged", firstNoticeAt: null, notices: [], outgoing: [{ id: noticeId, stage: "undelivered" }] });
    expect(file.deliveryProblems).toMatchObject([{ noticeId, problem: "rejected", detail: expect.stringContaining("550") as string }]);
  });

  test("that cannot be handed over for days is given up, where people see it", async () => {
    const { reference } = await queuedCase();
    server.behaviour = "is_busy";
    for (let day = 0; day < 11; day += 1) await deliverAt(day * 25);
    expect(await database().outboxMessage.count({ where: { kind: "notice_mail", doneAt: null, failedAt: null } })).toBe(0);
    expect((await fileOf(reference)).deliveryProblems).toMatchObject([{ problem: "given_up" }]);
  });

  test("whose server hangs up without a word goes again under one Message-ID, marked as a possible repeat", async () => {
    const { reference } = await queuedCase();
    server.behaviour = "hangs_up";
    await deliverAt(0);
    server.behaviour = "takes";
    await deliverAt(1);
    const [first, second] = server.notices;
    expect(server.notices).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
    expect(first?.headers.has("x-relance-possible-repeat")).toBe(false);
    expect(second?.headers.get("x-relance-possible-repeat")).toBe("yes");
    expect((await fileOf(reference)).notices[0]?.delivery).toMatchObject({ isPossibleRepeat: true });
  });

  test("can be taken back while it waits, and not once it has gone", async () => {
    const { reference, noticeId } = await queuedCase();
    const { version } = await fileOf(reference);
    answered(await run(withdrawNoticeCommand, { reference, version, noticeId }, analyst));
    await deliverAt(1);
    expect(server.notices).toHaveLength(0);
    expect((await fileOf(reference)).outgoing).toEqual([]);

    const gone = await queuedCase();
    await deliverAt(0);
    const input = { reference: gone.reference, version: (await fileOf(gone.reference)).version, noticeId: gone.noticeId };
    expect(refusedWith(await run(withdrawNoticeCommand, input, analyst))).toEqual(["notice_gone"]);
  });

  test("is taken back by itself where its case closed before it went", async () => {
    const { reference } = await queuedCase();
    const { version } = await fileOf(reference);
    answered(await run(closeCaseCommand, { reference, version, outcome: "withdrawn", reason: "Asked for by who reported it." }, analyst));
    await deliverAt(1);
    expect(server.notices).toHaveLength(0);
    expect(await fileOf(reference)).toMatchObject({ status: "closed", outgoing: [], notices: [] });
  });

  test("one at a time for each item: a second is refused with the first shown, be it still on its way", async () => {
    const { reference, noticeId } = await queuedCase();
    const { version } = await fileOf(reference);
    const again = { reference, version, recipient: "platform", to: "abuse@platform.example", ...(await aWrittenNotice(reference, analyst)) };
    const second = await run(queueNoticeCommand, again, analyst);
    expect(second).toMatchObject({ ok: false, refusals: [{ code: "notice_already_sent", params: { noticeId } }] });
  });

  test("is refused where there is no mail server to send it by", async () => {
    const { reference } = await accept(walkOf(await filed(analyst)), analyst);
    const { version } = await fileOf(reference);
    delete process.env.SMTP_URL;
    const input = { reference, version, recipient: "platform", to: "abuse@platform.example", ...(await aWrittenNotice(reference, analyst)) };
    expect(refusedWith(await run(queueNoticeCommand, input, analyst))).toEqual(["mail_not_set_up"]);
  });
});
