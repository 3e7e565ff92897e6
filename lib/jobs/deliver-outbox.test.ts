import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { requestSignInLinkCommand } from "@/lib/commands/sign-in/request-sign-in-link";
import { run } from "@/lib/commands/run";
import { aPerson, answered, filed } from "@/lib/commands/testing/support";
import { triageCaseCommand } from "@/lib/commands/triage/triage-case";
import { database } from "@/lib/db/client";
import { lendDueMessage } from "@/lib/db/outbox";
import { findPerson } from "@/lib/db/person-store";
import { ANONYMOUS } from "@/lib/domain/access/actor";
import { now } from "@/lib/clock";
import { deliverNext } from "./deliver-outbox";

/** A real mail server in the test process, which may be told to refuse. */
class Mailbox {
  readonly mails: ParsedMail[] = [];
  isRefusing = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      const refusal = this.isRefusing ? new Error("the mailbox is full") : null;
      void simpleParser(stream).then((mail) => {
        if (refusal === null) this.mails.push(mail);
        done(refusal);
      }, done);
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const address = this.server.server.address();
    return `smtp://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

async function triagedCase(): Promise<void> {
  const analyst = await aPerson("analyst");
  const { case: made } = await filed(analyst, { reporter: { name: "Dana Reed", email: "dana@people.example" } });
  const row = await database().abuseCase.findUniqueOrThrow({ where: { reference: made.reference } });
  const input = { reference: made.reference, version: row.version, decision: "accept", reason: "Within the category." };
  answered(await run(triageCaseCommand, input, analyst));
}

describe("the outbox", () => {
  let mailbox: Mailbox;

  beforeEach(async () => {
    await database().outboxMessage.deleteMany();
    mailbox = new Mailbox();
    process.env.SMTP_URL = await mailbox.open();
  });

  afterEach(async () => {
    delete process.env.SMTP_URL;
    await mailbox.close();
  });

  test("tells a reporter that there is news, and nothing of what it is", async () => {
    await triagedCase();
    expect(await deliverNext(now())).toBe(true);
    expect(await deliverNext(now())).toBe(false);
    const [mail] = mailbox.mails;
    expect(mail?.to).toMatchObject({ text: "dana@people.example" });
    expect(mail?.text).not.toMatch(/RL-|discord|ncii/i);
  });

  test("sends each message once, however many workers reach for it", async () => {
    await triagedCase();
    await triagedCase();
    const delivered = await Promise.all(Array.from({ length: 6 }, () => deliverNext(now())));
    expect(delivered.filter(Boolean)).toHaveLength(2);
    expect(new Set(mailbox.mails.map((mail) => mail.messageId)).size).toBe(2);
    expect(mailbox.mails).toHaveLength(2);
  });

  test("tries again later when the mail server refuses, and delivers then", async () => {
    await triagedCase();
    mailbox.isRefusing = true;
    const first = now();
    expect(await deliverNext(first)).toBe(true);
    expect(await deliverNext(first)).toBe(false);
    mailbox.isRefusing = false;
    expect(await deliverNext(new Date(first.getTime() + 119_999))).toBe(false);
    expect(await deliverNext(new Date(first.getTime() + 120_000))).toBe(true);
    expect(mailbox.mails).toHaveLength(1);
  });

  test("holds up nothing else while a message is being tried, or after a worker died over it", async () => {
    await triagedCase();
    await triagedCase();
    const first = now();
    expect(await database().$transaction((tx) => lendDueMessage(tx, first, () => 120_000))).not.toBeNull();
    expect(await deliverNext(first)).toBe(true);
    expect(await deliverNext(first)).toBe(false);
    expect(mailbox.mails).toHaveLength(1);
    expect(await deliverNext(new Date(first.getTime() + 120_000))).toBe(true);
    expect(mailbox.mails).toHaveLength(2);
  });

  test("gives up after the last wait, and leaves the message for a person to see", async () => {
    await triagedCase();
    mailbox.isRefusing = true;
    const far = (attempt: number) => new Date(now().getTime() + attempt * 86_400_000);
    for (const attempt of [0, 1, 2, 3, 4, 5]) expect(await deliverNext(far(attempt))).toBe(true);
    expect(await deliverNext(far(7))).toBe(false);
    const [left] = await database().outboxMessage.findMany();
    expect(left).toMatchObject({ attempts: 6, doneAt: null });
    expect(left?.failedAt).not.toBeNull();
  });

  test("mails a sign-in link that lay sealed until then, and only to somebody who has an account", async () => {
    const person = await aPerson("analyst");
    const email = (await findPerson(database(), { id: person.id ?? "" }))?.email ?? "";
    answered(await run(requestSignInLinkCommand, { email, locale: "fr" }, ANONYMOUS));
    answered(await run(requestSignInLinkCommand, { email: "nobody@people.example", locale: "fr" }, ANONYMOUS));
    const lying = await database().outboxMessage.findMany();
    expect(lying).toHaveLength(1);
    expect(JSON.stringify(lying)).not.toContain(email);

    expect(await deliverNext(now())).toBe(true);
    const text = mailbox.mails[0]?.text ?? "";
    expect(text).toContain("/api/auth/callback/email?");
    const [finished] = await database().outboxMessage.findMany();
    expect(finished?.payload).toEqual({});
  });
});
