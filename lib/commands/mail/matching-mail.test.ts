import { beforeAll, describe, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { closeCaseCommand } from "../case/close-case";
import { run } from "../run";
import { sendNoticeCommand } from "../notice/send-notice";
import { arrivedMail, keptMail, mailedCase, PLATFORM, rawBounce, rawMail, type MailedCase } from "../testing/mails";
import { accept, walkOf } from "../testing/story";
import { answered, aPerson, filed } from "../testing/support";

const RECEIPT = "Hello,\n\nWe have received your report. This is an automatic message, please do not reply.";
const REMOVED = "Hello,\n\nWe reviewed your report. We have removed the content that you reported.\n\nSam, Trust and Safety";
let analyst: Actor;

beforeAll(async () => {
  // Nobody listens there, and no worker runs: notices go out by the commands that note it.
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  analyst = await aPerson("analyst");
  await database().directoryEntry.update({ where: { slug: "discord" }, data: { mailDomains: [PLATFORM] } });
});

const file = async (reference: string) => answered(await ask(caseFileQuery, { reference }, analyst));
const aboveQuotation = (text: string) => `${text}\n\n> A notice with its four elements.\n`;

/** A case that was notified by a form, which gave it this number. */
async function numberedCase(number: string) {
  const { reference, version } = await accept(walkOf(await filed(analyst)), analyst);
  const notice = { recipient: "platform", channel: "web_form", externalReference: number };
  const { madeId } = answered(await run(sendNoticeCommand, { reference, version, ...notice }, analyst));
  return { reference, noticeId: madeId };
}

describe("a mail that leads to one case is logged there", () => {
  test("by the case's own address, as a receipt that stops nothing but the wait for one", async () => {
    const made = await mailedCase(analyst);
    const outcome = await arrivedMail(rawMail({ to: made.address, text: RECEIPT, headers: ["Auto-Submitted: auto-replied"] }));
    expect(outcome).toMatchObject({
      mail: { state: "logged", because: "address" },
      case: { reference: made.reference },
      response: { kind: "automatic_receipt", isGuess: true, noticeId: null },
    });
    const { responses, answered: isAnswered } = await file(made.reference);
    expect(responses).toMatchObject([{ mailId: outcome.mail.id, text: expect.stringContaining("We have received your report.") as string }]);
    expect(isAnswered).toBe(false);
  });

  test("by the notice that it answers, to which it belongs, at the time that it says", async () => {
    const sentAt = new Date(now().getTime() - 7_200_000);
    const made = await mailedCase(analyst, sentAt);
    const date = new Date(Math.floor(sentAt.getTime() / 1_000) * 1_000 + 3_600_000);
    const headers = [`In-Reply-To: <${made.messageId}>`, `References: <unknown@elsewhere.example> <${made.messageId}>`];
    const outcome = await arrivedMail(rawMail({ text: aboveQuotation(REMOVED), headers, date }));
    expect(outcome).toMatchObject({ mail: { because: "thread" }, response: { kind: "action_taken", noticeId: made.noticeId, receivedAt: date } });
    expect(await file(made.reference)).toMatchObject({ answered: true });
  });

  test("by our reference in its subject, where the platform's own domain speaks for it", async () => {
    const made = await mailedCase(analyst);
    const outcome = await arrivedMail(rawMail({ subject: `Re: [${made.reference}] Your report`, text: REMOVED }));
    expect(outcome).toMatchObject({ mail: { because: "reference" }, response: { kind: "action_taken", guess: { confidence: "high" } } });
  });

  test("by the number that the platform gave it", async () => {
    const made = await numberedCase("#48213907");
    const outcome = await arrivedMail(rawMail({ subject: "Ticket 48213907 updated", text: REMOVED }));
    expect(outcome).toMatchObject({ mail: { because: "number" }, case: { reference: made.reference }, response: { kind: "action_taken", noticeId: made.noticeId } });
  });

  test("whatever became of the case: a late answer to a closed one is logged too", async () => {
    const made = await mailedCase(analyst);
    answered(await run(closeCaseCommand, { reference: made.reference, version: made.version, outcome: "withdrawn", reason: "Asked for by who reported it." }, analyst));
    const first = await arrivedMail(rawMail({ to: made.address, text: RECEIPT }));
    const second = await arrivedMail(rawMail({ to: made.address, text: REMOVED }));
    expect([first.mail.state, second.mail.state]).toEqual(["logged", "logged"]);
    expect((await file(made.reference)).responses).toHaveLength(2);
  });
});

describe("a mail that does not waits in the tray", () => {
  test.each([
    ["it names nothing", () => rawMail({ text: RECEIPT }), "nothing_found"],
    ["its address carries a false signature, though the reference is right", (made: MailedCase) => rawMail({ to: made.address.replace(/-.{10}@/, "-0000000000@"), subject: made.reference, text: REMOVED }), "forged_address"],
  ] as const)("where %s", async (_title, write, because) => {
    const made = await mailedCase(analyst);
    expect(await arrivedMail(write(made))).toMatchObject({ mail: { state: "unmatched", because }, case: null, response: null });
    expect((await file(made.reference)).responses).toEqual([]);
  });

  test("where it names two cases, or one by its address and another by its subject", async () => {
    const [one, two] = [await mailedCase(analyst), await mailedCase(analyst)];
    for (const raw of [rawMail({ text: `About ${one.reference} and ${two.reference}. ${REMOVED}` }), rawMail({ to: one.address, subject: two.reference, text: REMOVED })]) {
      expect(await arrivedMail(raw)).toMatchObject({ mail: { state: "unmatched", because: "several_cases" } });
    }
    for (const { reference } of [one, two]) expect((await file(reference)).responses).toEqual([]);
  });

  test("where it is our own, and came back", async () => {
    const made = await mailedCase(analyst);
    const raw = rawMail({ from: "Reports <reports@relance.test>", to: made.address, messageId: made.messageId, headers: ["X-Relance: notice"], text: "A notice with its four elements." });
    expect(await arrivedMail(raw)).toMatchObject({ mail: { state: "unmatched", because: "own_mail" } });
    expect((await file(made.reference)).responses).toEqual([]);
  });

  test("where it says that a notice did not arrive, and anybody could have said so", async () => {
    const made = await mailedCase(analyst);
    const raw = Buffer.from(rawBounce({ to: "reports@relance.test", original: "unknown@elsewhere.example" }).toString().replace("Returned to Sender", made.reference));
    expect(await arrivedMail(raw)).toMatchObject({ mail: { state: "unmatched", because: "report_unproven" } });
    expect(await file(made.reference)).toMatchObject({ status: "awaiting_platform", deliveryProblems: [] });
  });
});

describe("SLA case 23: out of office, or a bounce, is no response", () => {
  test("a notice that came back was never sent: the case waits for us again", async () => {
    const made = await mailedCase(analyst);
    expect(await file(made.reference)).toMatchObject({ status: "awaiting_platform" });
    const outcome = await arrivedMail(rawBounce({ to: made.address, original: made.messageId }));
    expect(outcome).toMatchObject({ mail: { state: "delivery", because: "bounced" }, response: null, deliveryProblem: { noticeId: made.noticeId, problem: "bounced" } });
    const after = await file(made.reference);
    expect(after).toMatchObject({ status: "triaged", responses: [], unansweredSince: null });
    expect(after.deliveryProblems).toMatchObject([{ mailId: outcome.mail.id, detail: expect.stringContaining("no such mailbox") as string }]);
  });

  test("a server that is still trying changes nothing", async () => {
    const made = await mailedCase(analyst);
    const before = await file(made.reference);
    const outcome = await arrivedMail(rawBounce({ to: made.address, original: made.messageId, action: "delayed" }));
    expect(outcome).toMatchObject({ mail: { state: "delivery", because: "delayed" }, case: { reference: made.reference }, deliveryProblem: null });
    expect(await file(made.reference)).toMatchObject({ status: before.status, version: before.version, deliveryProblems: [] });
  });

  test("somebody away is a sign about the notice, and the silence goes on", async () => {
    const made = await mailedCase(analyst);
    const text = "I am out of the office until 12 March and will not read my mail.";
    const outcome = await arrivedMail(rawMail({ to: made.address, subject: "Out of office", text, headers: ["Auto-Submitted: auto-replied"] }));
    expect(outcome).toMatchObject({ mail: { state: "delivery", because: "out_of_office" }, response: null, deliveryProblem: { noticeId: made.noticeId, problem: "out_of_office" } });
    const after = await file(made.reference);
    expect(after).toMatchObject({ status: "awaiting_platform", responses: [] });
    expect(after.unansweredSince).not.toBeNull();
  });
});

test("the same mail by two doors, and twice by each at once, is one mail and one response", async () => {
  const made = await mailedCase(analyst);
  const raw = rawMail({ to: made.address, text: RECEIPT });
  const again = Buffer.concat([Buffer.from("Received: from mx.elsewhere.example\r\n"), raw]);
  const kept = await Promise.all([keptMail(raw, { door: "smtp" }), keptMail(again, { door: "imap" }), keptMail(raw, { door: "smtp" }), keptMail(again, { door: "imap" })]);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  expect(kept.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
  expect(await arrivedMail(again)).toMatchObject({ mail: { state: "logged" } });
  expect((await file(made.reference)).responses).toHaveLength(1);
});

test("nothing that a mail says, and nobody who sent it, can be read in its row", async () => {
  const made = await mailedCase(analyst);
  const secret = "a word that stands nowhere else";
  const { mail } = await arrivedMail(rawMail({ from: "quillon@people.example", subject: secret, text: `${made.reference}x ${secret}` }));
  const [row] = await database().$queryRaw<{ row: string }[]>`SELECT m::text AS row FROM inbound_mail m WHERE id = ${mail.id}::uuid`;
  for (const said of [secret, "quillon@people.example"]) {
    for (const form of [said, Buffer.from(said).toString("hex"), Buffer.from(said).toString("base64")]) expect(row?.row).not.toContain(form);
  }
});
