import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { addNoteCommand } from "./case/add-note";
import { fileReportCommand } from "./report/file-report";
import { run } from "./run";
import { accept, walkOf } from "./testing/story";
import { refoldEveryCase } from "./testing/refold";
import { answered, aPerson, aReport, filed, refusedWith } from "./testing/support";
import { triageCaseCommand } from "./triage/triage-case";

let analyst: Actor;
let reporter: Actor;

beforeAll(async () => {
  [analyst, reporter] = [await aPerson("analyst"), await aPerson("reporter")];
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(4);
});

const aKey = () => ({ idempotencyKey: randomUUID() });

describe("the same key", () => {
  test("with the same input gets the same answer, receipt and dates and all, and writes once", async () => {
    const [key, report] = [aKey(), aReport()];
    const first = answered(await run(fileReportCommand, report, reporter, key));
    const again = answered(await run(fileReportCommand, structuredClone(report), reporter, key));
    expect(again).toEqual(first);
    expect(again.report.filedAt).toBeInstanceOf(Date);
    expect(await database().report.count({ where: { abuseCase: { reference: first.case.reference } } })).toBe(1);
  });

  test("answers a write on a case as it did, though the case has moved on", async () => {
    const key = aKey();
    const { reference, version } = walkOf(await filed(reporter));
    const call = { reference, version, decision: "accept", reason: "Within the category." };
    const first = answered(await run(triageCaseCommand, call, analyst, key));
    answered(await run(addNoteCommand, { reference, text: "A note." }, analyst));
    expect(answered(await run(triageCaseCommand, call, analyst, key))).toEqual(first);
  });

  test("at once, from many, writes once and answers all alike", async () => {
    const [key, report] = [aKey(), aReport()];
    const answers = (await Promise.all(Array.from({ length: 6 }, () => run(fileReportCommand, report, reporter, key)))).map(answered);
    expect(new Set(answers.map((answer) => answer.receipt)).size).toBe(1);
    expect(await database().report.count({ where: { abuseCase: { reference: answers[0]?.case.reference } } })).toBe(1);
  });

  test("with another input is refused", async () => {
    const key = aKey();
    answered(await run(fileReportCommand, aReport(), reporter, key));
    expect(refusedWith(await run(fileReportCommand, aReport(), reporter, key))).toEqual(["idempotency_conflict"]);
  });

  test("for another command is refused", async () => {
    const key = aKey();
    const { case: made } = answered(await run(fileReportCommand, aReport(), analyst, key));
    expect(refusedWith(await run(addNoteCommand, { reference: made.reference, text: "A note." }, analyst, key))).toEqual(["idempotency_conflict"]);
  });

  test("of somebody else is another key", async () => {
    const [key, report] = [aKey(), aReport()];
    const one = answered(await run(fileReportCommand, report, reporter, key));
    const other = answered(await run(fileReportCommand, report, ANONYMOUS, key));
    expect(other.receipt).not.toBe(one.receipt);
  });

  test("is left free by a refusal", async () => {
    const key = aKey();
    expect(refusedWith(await run(fileReportCommand, aReport({ goodFaith: false }), reporter, key))).toEqual(["good_faith_required"]);
    answered(await run(fileReportCommand, aReport(), reporter, key));
  });
});

test("what is kept of an answer cannot be read in the table", async () => {
  const key = aKey();
  const { receipt } = answered(await run(fileReportCommand, aReport(), reporter, key));
  const { sealed } = await database().idempotencyKey.findFirstOrThrow({ where: { key: key.idempotencyKey } });
  const bytes = Buffer.from(sealed ?? []);
  expect(bytes.length).toBeGreaterThan(100);
  expect(bytes.includes(receipt)).toBe(false);
  expect(bytes.includes(Buffer.from(receipt).toString("base64"))).toBe(false);
});

test("a case that has moved is not written on by whoever saw it before", async () => {
  const before = walkOf(await filed(reporter));
  await accept(before, analyst);
  const { reference, version } = before;
  expect(refusedWith(await run(triageCaseCommand, { reference, version, decision: "accept", reason: "Too late." }, analyst))).toEqual(["stale_version"]);
});
