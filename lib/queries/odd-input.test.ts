import { beforeAll, describe, expect, test } from "vitest";
import { fileReportCommand } from "@/lib/commands/report/file-report";
import { run } from "@/lib/commands/run";
import { aPerson, aReport, answered, filed, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "./ask";
import { caseEventsQuery } from "./case/case-events";
import { caseFileQuery } from "./case/case-file";
import { caseListQuery } from "./case/case-list";
import { CASE_SORTS } from "./case/case-list-input";
import { oddClocksQuery } from "./clock/odd-clocks";
import { ownReportsQuery } from "./report/own-reports";
import { silenceBoardQuery } from "./silence/silence-board";

let analyst: Actor;
let manager: Actor;
let reporter: Actor;
let reference = "";

beforeAll(async () => {
  [analyst, manager, reporter] = [await aPerson("analyst"), await aPerson("manager"), await aPerson("reporter")];
  reference = (await filed(reporter)).case.reference;
});

const cursor = (values: unknown) => Buffer.from(JSON.stringify(values)).toString("base64url");

const FORGED: [string, string][] = [
  ["nothing", ""],
  ["no base64", "%%%"],
  ["no JSON", Buffer.from("{").toString("base64url")],
  ["too few values", cursor([])],
  ["too many", cursor([1, 2, 3, 4, 5])],
  ["numbers", cursor([1, 2, 3])],
  ["two numbers", cursor([1, 2])],
  ["words", cursor(["a", "b", "c"])],
  ["two words", cursor(["a", "b"])],
  ["a word and a NUL", cursor(["2026-01-01T00:00:00.000Z", "\u0000"])],
  ["nulls", cursor([null, null, null])],
  ["two nulls", cursor([null, null])],
  ["a date that no calendar has", cursor([true, "2026-02-30T99:00:00.000Z", "00000000-0000-4000-8000-000000000000"])],
  ["a year that no database has", cursor(["0000-01-01T00:00:00.000Z", "00000000-0000-4000-8000-000000000000"])],
  ["an object", cursor({ length: 2 })],
];

describe("a cursor that is none of ours", () => {
  test.each(FORGED)("%s is refused and never breaks anything", async (_title, forged) => {
    const results = await Promise.all([
      ...CASE_SORTS.map((sort) => ask(caseListQuery, { sort, cursor: forged }, analyst)),
      ask(silenceBoardQuery, { cursor: forged }, analyst),
      ask(oddClocksQuery, { cursor: forged }, manager),
      ask(ownReportsQuery, { cursor: forged }, reporter),
      ask(caseEventsQuery, { reference, cursor: forged }, analyst),
    ]);
    for (const result of results) expect(refusedWith(result)).toEqual(["invalid_cursor"]);
  });
});

describe("a search for", () => {
  test.each(["\u0000", "%", "_", "'; DROP TABLE person; --", "\ud800", "RL-%", "\\", "https://\u0000.example/", "😀".repeat(500), " "])("%j finds what it finds and breaks nothing", async (q) => {
    const result = await ask(caseListQuery, { q }, analyst);
    if (result.ok) expect(Array.isArray(result.answer.items)).toBe(true);
    else expect(["unsafe_text", "too_long"]).toContain(result.refusals[0].code);
  });

  test.each(["%", "_", "RL-_", "\\"])("%j finds no more than what begins so", async (q) => {
    expect(answered(await ask(caseListQuery, { q }, analyst)).items).toEqual([]);
  });
});

test.each(["\u0000", "RL-\u0000", "", "../..", "RL-7K3F-92QD\u0000"])("the reference %j is not found", async (odd) => {
  expect(refusedWith(await ask(caseFileQuery, { reference: odd }, analyst))).toEqual(["not_found"]);
});

describe("a date in a report", () => {
  test.each(["0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "1582-10-10T00:00:00Z", "1969-12-31T23:59:59.999Z"])("%s is refused as none, and breaks nothing", async (sentAt) => {
    const history = [{ type: "notice", sentAt, channel: "email" }];
    const result = await run(fileReportCommand, aReport({ history, observedAt: sentAt }), reporter);
    expect(refusedWith(result)).toEqual(["date_invalid", "date_invalid"]);
  });
});
