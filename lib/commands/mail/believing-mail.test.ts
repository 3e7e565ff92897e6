import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { run } from "../run";
import { sendNoticeCommand } from "../notice/send-notice";
import { arrivedMail, mailedCase, PLATFORM, rawMail } from "../testing/mails";
import { answered, aPerson } from "../testing/support";

const REMOVED = "Hello,\n\nWe reviewed your report. We have removed the content that you reported.\n\nSam, Trust and Safety";
let analyst: Actor;

beforeAll(async () => {
  // Nobody listens there, and no worker runs: notices go out by the commands that note it.
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  analyst = await aPerson("analyst");
  await database().directoryEntry.update({ where: { slug: "discord" }, data: { mailDomains: [PLATFORM] } });
});

const file = async (reference: string) => answered(await ask(caseFileQuery, { reference }, analyst));

describe("how far a mail is believed", () => {
  test("an answer that fails its checks counts as none, whatever led it to its case", async () => {
    process.env.MAIL_AUTH_SERVER = "mx.relance.test";
    const made = await mailedCase(analyst);
    const headers = ["Authentication-Results: mx.relance.test; spf=pass; dkim=none; dmarc=fail header.from=platform.example"];
    const outcome = await arrivedMail(Buffer.concat([Buffer.from(`${headers[0]}\r\n`), rawMail({ to: made.address, text: REMOVED })])).finally(() => delete process.env.MAIL_AUTH_SERVER);
    expect(outcome.response).toMatchObject({ kind: "other", guess: { looksLike: "action_taken", confidence: "low", reasons: expect.arrayContaining(["authentication_failed"]) as string[] } });
    expect(await file(made.reference)).toMatchObject({ answered: false });
  });

  test("an answer from a stranger who only names our reference counts as none", async () => {
    const made = await mailedCase(analyst);
    const outcome = await arrivedMail(rawMail({ from: "somebody@elsewhere.example", subject: made.reference, text: REMOVED }));
    expect(outcome.response).toMatchObject({ kind: "other", guess: { looksLike: "action_taken", reasons: expect.arrayContaining(["sender_unknown"]) as string[] } });
    expect(await file(made.reference)).toMatchObject({ answered: false });
  });

  test("an answer that may be a hotline's is not the platform's, unless it says which notice it answers", async () => {
    const made = await mailedCase(analyst);
    const { version } = await file(made.reference);
    const told = { recipient: "hotline", channel: "email", body: "The same, to a hotline." };
    answered(await run(sendNoticeCommand, { reference: made.reference, version, ...told }, analyst));
    const from = "desk@hotline.example";
    expect((await arrivedMail(rawMail({ from, to: made.address, text: REMOVED }))).response).toMatchObject({ kind: "other", guess: { looksLike: "action_taken" } });
    expect(await file(made.reference)).toMatchObject({ answered: false });
    const headers = [`In-Reply-To: <${made.messageId}>`];
    expect((await arrivedMail(rawMail({ from, to: made.address, text: REMOVED, headers }))).response).toMatchObject({ kind: "action_taken", noticeId: made.noticeId });
  });

  test("an answer that somebody hands on is read as the platform's, and its words stay with staff", async () => {
    const made = await mailedCase(analyst);
    const forward = `They wrote to me.\n\n---------- Forwarded message ---------\nFrom: Support <support@${PLATFORM}>\nDate: Mon, 2 Mar 2026 at 10:00\nSubject: Your report\nTo: <dana@people.example>\n\n${REMOVED}`;
    const outcome = await arrivedMail(rawMail({ from: "dana@people.example", to: made.address, subject: "Fwd: Your report", text: forward }));
    expect(outcome.response).toMatchObject({ kind: "action_taken", isGuess: true });
    expect((await file(made.reference)).responses[0]?.text).toContain("They wrote to me.");
    const agent = await aPerson("platform_agent", "discord");
    const seen = answered(await ask(caseFileQuery, { reference: made.reference }, agent));
    expect(seen.responses[0]).toMatchObject({ kind: "action_taken", text: null, mailId: null });
    expect(JSON.stringify(seen)).not.toContain("dana@people.example");
  });
});
