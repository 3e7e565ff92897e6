import { beforeAll, describe, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { mailMessageQuery } from "@/lib/queries/mail/mail-message";
import { mailPageQuery } from "@/lib/queries/mail/mail-page";
import { mailTrayQuery } from "@/lib/queries/mail/mail-tray";
import { trayCountQuery } from "@/lib/queries/mail/tray-count";
import { run } from "../run";
import { arrivedMail, keptMail, mailedCase, rawBounce, rawMail } from "../testing/mails";
import { accept, walkOf } from "../testing/story";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { matchMailCommand } from "./match-mail";
import { openMailMessageCommand } from "./open-mail-message";
import { setMailAsideCommand } from "./set-mail-aside";
import { settleMailCommand } from "./settle-mail";
import { takeMailBackCommand } from "./take-mail-back";

const NOBODY = "00000000-0000-4000-8000-000000000000";
let analyst: Actor;
let manager: Actor;

beforeAll(async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  [analyst, manager] = [await aPerson("analyst"), await aPerson("manager")];
});

const strayMail = async (subject = "Your report") => (await arrivedMail(rawMail({ subject, text: "We have received your report." }))).mail.id;
const tray = async (show?: "set_aside") => answered(await ask(mailTrayQuery, { limit: 200, ...(show && { show }) }, analyst)).items;
const standing = async (id: string) => answered(await ask(mailPageQuery, { id }, analyst));

describe("a mail of the tray", () => {
  test("is placed by a person, and becomes a response by a guess, logged by them", async () => {
    const { reference } = await mailedCase(analyst);
    const id = await strayMail();
    const outcome = answered(await run(matchMailCommand, { mailId: id, reference: reference.toLowerCase() }, analyst));
    expect(outcome).toMatchObject({ mail: { state: "logged", because: "hand" }, case: { reference }, response: { kind: "automatic_receipt", isGuess: true } });
    expect(await standing(id)).toMatchObject({ state: "logged", reference, settledBy: analyst.label });
    expect((await tray()).map((row) => row.id)).not.toContain(id);
    const { responses } = answered(await ask(caseFileQuery, { reference }, manager));
    expect(responses).toMatchObject([{ mailId: id }]);
    for (const call of [
      run(matchMailCommand, { mailId: id, reference }, analyst),
      run(setMailAsideCommand, { mailId: id }, analyst),
      run(takeMailBackCommand, { mailId: id }, analyst),
    ]) {
      expect(refusedWith(await call)).toEqual(["mail_settled"]);
    }
  });

  test("is placed by one of two who try at once", async () => {
    const cases = [await mailedCase(analyst), await mailedCase(analyst)];
    const id = await strayMail();
    const results = await Promise.all(cases.map(({ reference }) => run(matchMailCommand, { mailId: id, reference }, analyst)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const files = await Promise.all(cases.map(async ({ reference }) => answered(await ask(caseFileQuery, { reference }, analyst))));
    expect(files.flatMap(({ responses }) => responses)).toHaveLength(1);
  });

  test.each(["RL-0000-0000", "no reference", ""])("is not placed by a reference that no case has: %j", async (reference) => {
    const id = await strayMail();
    expect(refusedWith(await run(matchMailCommand, { mailId: id, reference }, analyst))).toEqual(["not_found"]);
    expect(await standing(id)).toMatchObject({ state: "unmatched", because: "nothing_found" });
  });

  test("that reports on a notice is not placed where none went out, and is where one did", async () => {
    const { reference: silent } = await accept(walkOf(await filed(analyst)), analyst);
    const { reference, noticeId } = await mailedCase(analyst);
    const { mail } = await arrivedMail(rawBounce({ to: "reports@relance.test", original: "unknown@elsewhere.example" }));
    expect(refusedWith(await run(matchMailCommand, { mailId: mail.id, reference: silent }, analyst))).toEqual(["notice_unknown"]);
    expect(await standing(mail.id)).toMatchObject({ state: "unmatched" });
    expect(answered(await run(matchMailCommand, { mailId: mail.id, reference }, analyst))).toMatchObject({
      mail: { state: "delivery", because: "bounced" },
      deliveryProblem: { noticeId, problem: "bounced" },
    });
  });

  test("is set aside, kept, and taken back for the reason for which it lay there", async () => {
    const id = await strayMail();
    answered(await run(setMailAsideCommand, { mailId: id }, analyst));
    expect(await standing(id)).toMatchObject({ state: "set_aside", settledBy: analyst.label });
    expect((await tray()).map((row) => row.id)).not.toContain(id);
    expect((await tray("set_aside")).map((row) => row.id)).toContain(id);
    expect(refusedWith(await run(setMailAsideCommand, { mailId: id }, manager))).toEqual(["mail_settled"]);
    answered(await run(takeMailBackCommand, { mailId: id }, manager));
    expect(await standing(id)).toMatchObject({ state: "unmatched", because: "nothing_found", settledBy: null, settledAt: null });
    expect((await tray()).map((row) => row.id)).toContain(id);
  });

  test("is placed by hand also before a worker has looked at it, and the worker leaves it there", async () => {
    const { reference } = await mailedCase(analyst);
    const { id } = await keptMail(rawMail({ text: "We have received your report." }));
    expect(await tray()).toContainEqual(expect.objectContaining({ id, state: "waiting", because: null }));
    answered(await run(matchMailCommand, { mailId: id, reference }, analyst));
    expect(answered(await run(settleMailCommand, { mailId: id }, SYSTEM))).toMatchObject({ mail: { state: "logged", because: "hand" }, case: { reference } });
    expect(answered(await ask(caseFileQuery, { reference }, analyst)).responses).toHaveLength(1);
  });
});

test("a mail that is not there is nowhere", async () => {
  for (const command of [setMailAsideCommand, takeMailBackCommand, openMailMessageCommand]) expect(refusedWith(await run(command, { mailId: NOBODY }, analyst))).toEqual(["mail_unknown"]);
  expect(refusedWith(await run(matchMailCommand, { mailId: NOBODY, reference: "RL-0000-0000" }, analyst))).toEqual(["mail_unknown"]);
  expect(refusedWith(await ask(mailPageQuery, { id: NOBODY }, analyst))).toEqual(["not_found"]);
});

test("the tray is read in pages, the newest first, and counted", async () => {
  await database().inboundMail.updateMany({ where: { state: { in: ["waiting", "unmatched"] } }, data: { state: "set_aside" } });
  const ids = [];
  for (const subject of ["first", "second", "third"]) ids.push(await strayMail(subject));
  // Two that came in at the same instant are told apart by their ids.
  await database().inboundMail.updateMany({ where: { id: { in: ids.slice(1) } }, data: { receivedAt: new Date("2026-03-02T10:00:00.000Z") } });
  const read: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string }[]; next: string | null } = answered(await ask(mailTrayQuery, { limit: 1, ...(cursor !== null && { cursor }) }, analyst));
    read.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  expect(read).toEqual([ids[0], ...ids.slice(1).sort().reverse()]);
  expect(answered(await ask(trayCountQuery, {}, analyst))).toEqual({ count: 3 });
  expect(refusedWith(await ask(mailTrayQuery, { cursor: "none" }, analyst))).toEqual(["invalid_cursor"]);
});

test("the message as it came is read once its reader has had it opened, which is on record, and by nobody else for that", async () => {
  const id = await strayMail("A subject of its own");
  const read = async (actor: Actor, at?: Date) => answered(await ask(mailMessageQuery, { id }, actor, { now: at })).message;
  expect(await read(analyst)).toBeNull();
  answered(await run(openMailMessageCommand, { mailId: id }, analyst));
  expect(await read(analyst)).toContain("Subject: A subject of its own");
  expect(await read(manager)).toBeNull();
  expect(await read(analyst, new Date(now().getTime() + 16 * 60_000))).toBeNull();
  const logged = await database().adminEvent.findMany({ where: { type: "mail_message_opened", subjectId: id } });
  expect(logged).toMatchObject([{ actor: { label: analyst.label }, data: {} }]);
});
