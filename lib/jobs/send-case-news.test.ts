import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reclassifyResponseCommand } from "@/lib/commands/response/reclassify-response";
import { logResponseCommand } from "@/lib/commands/response/log-response";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { chooseUpdatesCommand } from "@/lib/commands/report/choose-updates";
import { run } from "@/lib/commands/run";
import { accept, check, claim, notify, respond, walk, walkOf, type Walk } from "@/lib/commands/testing/story";
import { aMessageLink, answered, aPerson, filed } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { sendCaseNews } from "./send-case-news";
import { mailsTo } from "./testing/laid-mail";

let analyst: Actor;

beforeAll(async () => {
  analyst = await aPerson("analyst");
});
beforeEach(async () => {
  await database().outboxMessage.deleteMany();
});

const anAddress = () => `dana-${randomUUID()}@people.example`;
const who = (email: string) => ({ reporter: { name: "Dana Reed", email } });

/** Delivers all that lies waiting, and what it told this address: the text of each mail, in the order it was sent. */
async function told(address: string): Promise<string[]> {
  const before = (await mailsTo(address)).map(({ messageId }) => messageId);
  const texts: string[] = [];
  const waiting = await database().outboxMessage.findMany({ where: { kind: "case_news" }, orderBy: { dueAt: "asc" } });
  for (const { id, payload } of waiting) {
    await sendCaseNews({ id, kind: "case_news", payload, attempts: 1 });
    await sendCaseNews({ id, kind: "case_news", payload, attempts: 2 });
    for (const mail of await mailsTo(address)) {
      if (before.includes(mail.messageId)) continue;
      before.push(mail.messageId);
      texts.push(mail.text ?? "");
    }
  }
  await database().outboxMessage.deleteMany();
  return texts;
}

const newCase = async (email: string, changes: Record<string, unknown> = {}): Promise<Walk> => walkOf(await filed(ANONYMOUS, { ...who(email), ...changes }));
const write = async <Input>(command: Parameters<typeof run<Input, unknown>>[0], { reference, version }: Walk, input: Record<string, unknown>, actor: Actor) =>
  answered(await run(command, { reference, version, ...input }, actor));

describe("whoever reported and left an address is told", () => {
  test("of each step once, in plain words, and nothing of what it was", async () => {
    const email = anAddress();
    await walk(await newCase(email), analyst, [accept, notify, respond("automatic_receipt", "2026-03-01T09:01:00.000Z"), respond("refusal", "2026-03-09T09:00:00.000Z")]);
    const mails = await told(email);
    expect(mails).toHaveLength(4);
    expect(mails[0]).toContain("We read it and took it up.");
    expect(mails[1]).toContain("We wrote to the platform.");
    expect(mails[2]).toContain("automatic receipt. That is not an answer yet");
    expect(mails[3]).toContain("The platform answered: it does not act. It took 8 days.");
    for (const text of mails) expect(text).not.toMatch(/RL-|discord|ncii|intimate|https:\/\/discord/i);
  });

  test("of several steps that one write made in one mail", async () => {
    const email = anAddress();
    const at = await walk(await newCase(email), analyst, [accept, notify, claim("2026-03-02T09:00:00.000Z")]);
    await told(email);
    await walk(at, analyst, [check("gone", "2026-03-02T10:00:00.000Z")]);
    const mails = await told(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain("We checked: it is gone.");
    expect(mails[0]).toContain("removed, without a word from the platform");
  });

  test("in the language they reported in", async () => {
    const email = anAddress();
    await walk(await newCase(email, { language: "fr" }), analyst, [accept]);
    expect((await told(email))[0]).toContain("Nous l’avons lu et pris en charge.");
  });

  test("that what was taken for an answer is none", async () => {
    const email = anAddress();
    const at = await walk(await newCase(email), analyst, [accept, notify, respond("action_taken", "2026-03-02T09:00:00.000Z")]);
    await told(email);
    await write(reclassifyResponseCommand, at, { responseId: at.last?.madeId, kind: "automatic_receipt", reason: "Read again." }, analyst);
    expect((await told(email))[0]).toContain("not an answer: the count goes on as if it had never stopped");
  });
});

describe("nobody is told", () => {
  test("who chose not to be", async () => {
    const [email, reporter] = [anAddress(), await aPerson("reporter")];
    const first = walkOf(await filed(reporter, who(email)));
    await run(chooseUpdatesCommand, { reference: first.reference, updates: "none" }, reporter);
    await walk(first, analyst, [accept]);
    expect(await told(email)).toEqual([]);
  });

  test("what went to those who investigate", async () => {
    const email = anAddress();
    const at = await walk(await newCase(email), analyst, [accept, notify]);
    await told(email);
    await write(sendNoticeCommand, at, { recipient: "authority", channel: "web_form", sentAt: "2026-03-03T09:00:00.000Z" }, analyst);
    expect(await database().outboxMessage.count({ where: { kind: "case_news" } })).toBe(1);
    expect(await told(email)).toEqual([]);
  });

  test("what another reporter says, before staff have read it; then they are", async () => {
    const [email, link, other] = [anAddress(), { items: [{ raw: aMessageLink() }] }, await aPerson("reporter")];
    const at = await walk(await newCase(email, link), analyst, [accept, notify]);
    await filed(other, link);
    await told(email);
    const said = await write(logResponseCommand, { ...at, version: at.version + 1 }, { kind: "refusal", receivedAt: "2026-03-04T09:00:00.000Z", text: "We found no violation of our rules." }, other);
    expect(await told(email)).toEqual([]);
    const { madeId, case: view } = said as { madeId: string; case: { version: number } };
    await write(reclassifyResponseCommand, { ...at, version: view.version }, { responseId: madeId, kind: "refusal", reason: "Read by us." }, analyst);
    expect((await told(email))[0]).toContain("an answer: it does not act");
  });

  test("twice, where several reports of the case are theirs", async () => {
    const [email, link] = [anAddress(), { items: [{ raw: aMessageLink() }] }];
    const first = await newCase(email, link);
    await filed(ANONYMOUS, { ...link, ...who(email) });
    await walk({ ...first, version: first.version + 1 }, analyst, [accept]);
    expect(await told(email)).toHaveLength(1);
  });
});

test("a message left before it could say which steps it tells of says that there is news, and no more", async () => {
  const email = anAddress();
  const { reference } = await newCase(email);
  const { id: caseId } = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
  await database().outboxMessage.create({ data: { id: randomUUID(), kind: "case_news", payload: { caseId }, dueAt: new Date("2026-03-01T00:00:00.000Z") } });
  const mails = await told(email);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain("does not say what");
});
