import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { keptMail, mailedCase, PLATFORM, rawMail, type MailedCase } from "@/lib/commands/testing/mails";
import { answered, aPerson } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { deliverAll } from "./testing/announce";
import { MailServer } from "./testing/mail-server";

const AUTOMATIC = ["Auto-Submitted: auto-replied", "Precedence: bulk", "Return-Path: <>"];
const RECEIPT = "We have received your report. This is an automatic message.";
const server = new MailServer();
let analyst: Actor;

beforeAll(async () => {
  process.env.SMTP_URL = await server.open();
  analyst = await aPerson("analyst");
});
afterAll(() => server.close());
beforeEach(() => database().outboxMessage.deleteMany());

const statesOf = async (ids: readonly string[]) => (await database().inboundMail.findMany({ where: { id: { in: [...ids] } } })).map(({ state }) => state);

/** Kept as fast as our own server hands over, which takes no more clients than this at once and tells the others to come again. */
async function keptInLanes(mails: readonly Buffer[], lanes: number) {
  const waiting = [...mails];
  const kept: Awaited<ReturnType<typeof keptMail>>[] = [];
  const lane = async () => {
    for (let raw = waiting.pop(); raw !== undefined; raw = waiting.pop()) kept.push(await keptMail(raw, { door: "smtp" }));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return kept;
}

describe("mail that was kept", () => {
  test("is put where it belongs by a worker, and kept and settled once, a thousand at once with two workers", { timeout: 180_000 }, async () => {
    const cases: MailedCase[] = [];
    for (let made = 0; made < 10; made += 1) cases.push(await mailedCase(analyst));
    await database().outboxMessage.deleteMany();
    const mails = Array.from({ length: 1_000 }, (_, index) => {
      const to = index < 200 ? cases[index % cases.length]?.address : undefined;
      return rawMail({ ...(to && { to }), subject: `Your report, ${index}`, text: RECEIPT });
    });
    const kept = await keptInLanes(mails, 50);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1_000);

    await deliverAll(now(), 2);
    const states = await statesOf(kept.map(({ id }) => id));
    expect([states.length, states.filter((state) => state === "logged").length, states.filter((state) => state === "unmatched").length]).toEqual([1_000, 200, 800]);
    for (const { reference } of cases) {
      const { responses } = answered(await ask(caseFileQuery, { reference }, analyst));
      expect(new Set(responses.map(({ mailId }) => mailId)).size).toBe(20);
      expect(responses).toHaveLength(20);
    }
  });

  test("is never answered: machines that reply to every mail get nothing to reply to (RFC 3834)", async () => {
    const made = await mailedCase(analyst);
    await deliverAll(now());
    const before = server.mails.filter(({ to }) => JSON.stringify(to).includes(PLATFORM)).length;
    const replies = [];
    for (let round = 0; round < 5; round += 1) {
      replies.push(rawMail({ to: made.address, subject: `Re: ${"Re: ".repeat(round)}Your report`, text: RECEIPT, headers: [...AUTOMATIC, `In-Reply-To: <${made.messageId}>`] }));
      replies.push(rawMail({ to: "reports@relance.test", subject: `Automatic reply ${round}`, text: RECEIPT, headers: AUTOMATIC }));
      replies.push(rawMail({ to: made.address, subject: `Out of office ${round}`, text: "I am out of the office and will not read this.", headers: AUTOMATIC }));
    }
    for (const raw of replies) await keptMail(raw, { door: "smtp", envelope: { from: null, to: [made.address] } });
    await deliverAll(now());
    expect(server.mails.filter(({ to }) => JSON.stringify(to).includes(PLATFORM))).toHaveLength(before);
    const { responses, notices, deliveryProblems } = answered(await ask(caseFileQuery, { reference: made.reference }, analyst));
    expect([responses.length, notices.length, new Set(deliveryProblems.map(({ problem }) => problem))]).toEqual([10, 1, new Set(["out_of_office"])]);
  });
});
