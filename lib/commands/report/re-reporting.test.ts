import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { receiptViewQuery } from "@/lib/queries/report/receipt-view";
import { accept, notify, walk, walkOf } from "../testing/story";
import { refoldEveryCase } from "../testing/refold";
import { aMessageLink, answered, aPerson, at, filed } from "../testing/support";

let analyst: Actor;

beforeAll(async () => {
  analyst = await aPerson("analyst");
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(1);
});

const THIRTY = Array.from({ length: 30 }, (_none, index) => index);
/** No more than have a connection each: all wait for the row of one case. */
const AT_ONCE = 5;
const who = (index: number) => ({ reporter: { name: `Reader ${index}`, email: `reader-${index}@people.example` } });

describe("thirty people who report again what a case has already told the platform of (LAW case 8)", () => {
  const link = aMessageLink();
  let reference: string;
  let answers: Awaited<ReturnType<typeof filed>>[];

  beforeAll(async () => {
    const first = await walk(walkOf(await filed(ANONYMOUS, { items: [{ raw: link }], observedAt: "2026-02-20T08:00:00.000Z" }, at("2026-02-28T09:00:00.000Z"))), analyst, [accept, notify]);
    reference = first.reference;
    await database().outboxMessage.deleteMany();
    answers = [];
    for (let from = 0; from < THIRTY.length; from += AT_ONCE) {
      const some = THIRTY.slice(from, from + AT_ONCE).map((index) => filed(ANONYMOUS, { items: [{ raw: link }], ...who(index) }, at("2026-03-13T09:00:00.000Z")));
      answers.push(...(await Promise.all(some)));
    }
  });

  test("make one case, with one message of ours, and send nothing to the platform or to anybody", async () => {
    expect(answers.map(({ case: made }) => made)).toEqual(THIRTY.map(() => ({ reference, joined: true })));
    const file = answered(await ask(caseFileQuery, { reference }, analyst));
    expect(file.notices).toHaveLength(1);
    expect(file.outgoing).toEqual([]);
    expect(file.reportCount).toBe(31);
    expect(file.corroboration).toEqual({ reports: 31, firstObservedAt: at("2026-02-20T08:00:00.000Z"), lastObservedAt: at("2026-03-13T09:00:00.000Z") });
    expect(await database().outboxMessage.count()).toBe(0);
  });

  test("are each told, at once, that it is known, how long it has been silent, and what comes next", () => {
    for (const { next } of answers) expect(next).toMatchObject({ silentDays: 12, unansweredSince: at("2026-03-01T09:00:00.000Z") });
    expect(answers.map(({ next }) => next?.reports).sort((a = 0, b = 0) => a - b)).toEqual(THIRTY.map((index) => index + 2));
    expect(new Set(answers.map(({ next }) => next?.step?.code))).toEqual(new Set(["next_rung"]));
  });

  test("each find it again by their receipt, with their own report in it and nobody else's", async () => {
    for (const { receipt } of answers.slice(0, 3)) {
      const holder = await actorOfReceipt(receipt);
      const opened = answered(await ask(receiptViewQuery, {}, holder ?? ANONYMOUS, { now: at("2026-03-13T09:00:00.000Z") }));
      expect(opened.next.reports).toBe(31);
      expect(opened.case.descriptions).toHaveLength(1);
      expect(opened.case.corroboration).toBeNull();
      expect(opened.steps.filter(({ code }) => code === "filed")).toMatchObject([{ params: { joined: "yes" } }]);
    }
  });
});

test("a report of something new is promised what a new case is promised, and nothing of another", async () => {
  const { next, promise } = await filed(ANONYMOUS);
  expect(next).toBeNull();
  expect(promise).not.toBeNull();
});

test("who reports what those who investigate know of is not told of them", async () => {
  const link = aMessageLink();
  await walk(walkOf(await filed(ANONYMOUS, { items: [{ raw: link }], category: "terrorism" })), analyst, [accept, notify]);
  const { next } = await filed(ANONYMOUS, { items: [{ raw: link }], category: "terrorism" });
  expect(next?.step).toMatchObject({ code: "next_rung", rung: null });
});
