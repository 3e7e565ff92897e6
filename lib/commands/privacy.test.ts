import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { unseal } from "@/lib/auth/seal";
import { database } from "@/lib/db/client";
import { saltedDigest } from "@/lib/db/event-hash";
import { verifyLog } from "@/lib/db/verify-log";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { caseLogQuery } from "@/lib/queries/case/case-log";
import { fileReportCommand } from "./report/file-report";
import { run } from "./run";
import { refoldEveryCase } from "./testing/refold";
import { accept, notify, walk, walkOf } from "./testing/story";
import { answered, aPerson, aReport, filed } from "./testing/support";

const NAME = "Quillon Featherstonehaugh";
const EMAIL = "quillon.featherstonehaugh@people.example";
let analyst: Actor;
let agent: Actor;

beforeAll(async () => {
  [analyst, agent] = [await aPerson("analyst"), await aPerson("platform_agent", "discord")];
});
afterAll(refoldEveryCase);

/** Every value of every table, as text. */
async function everyTable(): Promise<Map<string, string>> {
  const tables = await database().$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const contents = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await database().$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
    contents.set(name, rows.map(({ row }) => row).join("\n"));
  }
  return contents;
}

describe("who reported", () => {
  test("can be read in no table, though the sealed row has it", async () => {
    const report = aReport({ reporter: { name: NAME, email: EMAIL }, history: [{ type: "notice", sentAt: "2026-03-01T09:00:00.000Z", channel: "email" }] });
    const { report: made, receipt } = answered(await run(fileReportCommand, report, ANONYMOUS, { idempotencyKey: "once" }));
    const secrets = [NAME, "Featherstonehaugh", EMAIL, receipt, receipt.replaceAll(" ", "")];
    const encoded = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString("base64").replace(/=+$/, ""), Buffer.from(secret).toString("hex")]);
    for (const [table, content] of await everyTable()) {
      for (const secret of encoded) expect(content.toLowerCase().includes(secret.toLowerCase()), `${secret} in ${table}`).toBe(false);
    }
    const { sealed } = await database().reportIdentity.findUniqueOrThrow({ where: { reportId: made.id } });
    expect(JSON.parse(unseal("identity", sealed))).toEqual({ name: NAME, email: EMAIL });
  });

  test("is in no view of the case, for nobody, and the log says reporter", async () => {
    const reporter = await aPerson("reporter");
    const { case: made } = await filed(reporter, { reporter: { name: NAME, email: EMAIL } });
    for (const actor of [analyst, agent, reporter, await aPerson("manager")]) {
      const view = JSON.stringify(answered(await ask(caseFileQuery, { reference: made.reference }, actor)));
      for (const secret of [NAME, EMAIL, reporter.label, reporter.id ?? "no id"]) expect(view, actor.role).not.toContain(secret);
    }
    const log = answered(await ask(caseLogQuery, { reference: made.reference }, analyst));
    const text = JSON.stringify([log.events, [...log.texts]]);
    for (const secret of [NAME, EMAIL, reporter.label, reporter.id ?? "no id"]) expect(text).not.toContain(secret);
  });
});

describe("what the log itself holds", () => {
  test("is neither a free text nor an address", async () => {
    const raw = "https://discord.gg/exampleQuietServer";
    const words = "Words that nobody else would ever have written here.";
    const walked = await walk(walkOf(await filed(await aPerson("reporter"), { items: [{ raw }], description: words })), analyst, [accept, notify]);
    const log = answered(await ask(caseLogQuery, { reference: walked.reference }, analyst));
    const events = JSON.stringify(log.events);
    for (const secret of ["exampleQuietServer", words, "Within the category", "four elements"]) expect(events).not.toContain(secret);
    expect([...log.texts.values()]).toContain(words);
  });

  test("verifies without the texts, once they are erased", async () => {
    const { reference } = await walk(walkOf(await filed(await aPerson("reporter"))), analyst, [accept, notify]);
    const where = { abuseCase: { reference } };
    const { count } = await database().caseText.updateMany({ where, data: { body: null, erasedAt: new Date("2026-12-01T00:00:00.000Z") } });
    expect(count).toBeGreaterThan(4);
    expect((await verifyLog(database())).faults).toEqual([]);
    const view = answered(await ask(caseFileQuery, { reference }, analyst));
    expect(view.descriptions[0]).toMatchObject({ text: null });
    expect(view.items[0]).toMatchObject({ canonicalKey: null, raws: [] });
  });

  test("binds each text by a digest with a salt of its own, so that another put in its place is found out", async () => {
    const { reference } = (await filed(await aPerson("reporter"))).case;
    const texts = await database().caseText.findMany({ where: { abuseCase: { reference } } });
    const events = JSON.stringify(answered(await ask(caseLogQuery, { reference }, analyst)).events);
    expect(new Set(texts.map(({ salt }) => Buffer.from(salt).toString("hex"))).size).toBe(texts.length);
    for (const { id, salt, body } of texts) {
      expect(events).toContain(`"id":"${id}","sha256":"${saltedDigest(salt, body ?? "")}"`);
      expect(events).not.toContain(saltedDigest(salt, `${body}.`));
    }
  });
});

test("a platform agent reads what the platform needs, and not what the reporter told us", async () => {
  const { case: made } = await filed(await aPerson("reporter"), { description: "What the reporter told us and nobody else of it." });
  const view = answered(await ask(caseFileQuery, { reference: made.reference }, agent));
  expect(view).toMatchObject({ descriptions: [], notes: [], linked: [], assignee: null });
  expect(view.items[0]).toMatchObject({ raws: [], canonicalKey: expect.stringMatching(/^discord:msg:/) as string });
});

describe("a receipt", () => {
  test("opens its own report, however its digits are spaced, and no other number does", async () => {
    const { receipt, report } = await filed(await aPerson("reporter"));
    for (const code of [receipt, receipt.replaceAll(" ", ""), receipt.replaceAll(" ", "-"), ` ${receipt} `]) {
      expect((await actorOfReceipt(code))?.reportIds, code).toEqual([report.id]);
    }
    const other = receipt.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    for (const code of [other, receipt.slice(0, -1), `${receipt}0`, "", "0000 0000 0000 0000", "' OR 1=1 --", "１２３４ 5678 9012 3456"]) {
      expect(await actorOfReceipt(code), code).toBeNull();
    }
  });
});
