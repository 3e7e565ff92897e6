import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { addNoteCommand } from "@/lib/commands/case/add-note";
import { run } from "@/lib/commands/run";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { aMessageLink, answered, aPerson, filed, refusedWith } from "@/lib/commands/testing/support";
import { loadCase } from "@/lib/db/case-store";
import { database } from "@/lib/db/client";
import { visibleCases } from "@/lib/db/visible";
import { ANONYMOUS, SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { canSee } from "@/lib/domain/access/permissions";
import { ask } from "./ask";
import { caseFileQuery } from "./case/case-file";
import { caseListQuery } from "./case/case-list";
import { caseLogQuery } from "./case/case-log";
import { ownReportsQuery } from "./report/own-reports";
import { receiptViewQuery } from "./report/receipt-view";

const actors = new Map<string, Actor>();
const of = (name: string) => actors.get(name) ?? ANONYMOUS;
const cases: string[] = [];

beforeAll(async () => {
  for (const role of ["reporter", "analyst", "manager", "admin"] as const) actors.set(role, await aPerson(role));
  actors.set("another reporter", await aPerson("reporter"));
  actors.set("agent of discord", await aPerson("platform_agent", "discord"));
  actors.set("agent of x", await aPerson("platform_agent", "x"));
  actors.set("agent of nothing", { ...of("agent of x"), platform: null });
  actors.set("anonymous", ANONYMOUS);
  actors.set("system", SYSTEM);

  const shared = { items: [{ raw: aMessageLink() }] };
  const reports = [
    await filed(of("reporter")),
    await filed(of("reporter"), shared),
    await filed(of("another reporter"), shared),
    await filed(of("another reporter"), { items: [{ raw: "https://x.com/example/status/1234567890123456789" }] }),
    await filed(of("analyst")),
    await filed(ANONYMOUS, { category: "csam", reporter: { anonymous: true } }),
    await filed(of("reporter"), { category: "csam", reporter: { anonymous: true } }),
  ];
  for (const [index, report] of reports.entries()) actors.set(`receipt ${index}`, (await actorOfReceipt(report.receipt)) ?? ANONYMOUS);
  cases.push(...new Set(reports.map((report) => report.case.reference)));
});
afterAll(refoldEveryCase);

test("the filter and the question agree on every case for everybody", async () => {
  const seen: Record<string, number> = {};
  for (const [name, actor] of actors) {
    const filtered = await database().abuseCase.findMany({ where: visibleCases(actor), select: { reference: true } });
    const visible = new Set(filtered.map((row) => row.reference));
    for (const reference of cases) {
      const stored = await loadCase(database(), { reference });
      if (stored === null) throw new Error(`${reference} is gone`);
      expect(canSee(actor, stored.access), `${name} and ${reference}`).toBe(visible.has(reference));
    }
    seen[name] = visible.size;
  }
  expect(seen).toMatchObject({ reporter: 2, "another reporter": 2, analyst: 6, manager: 6, admin: 0, anonymous: 0, system: 0 });
  expect(seen).toMatchObject({ "agent of discord": 5, "agent of x": 1, "agent of nothing": 0, "receipt 1": 1, "receipt 5": 1 });
});

describe("a case that one may not see", () => {
  test("is not found, in reading as in writing, exactly as one that does not exist", async () => {
    const [foreign = ""] = cases;
    for (const reference of [foreign, "RL-0000-0000", "nonsense"]) {
      for (const name of ["another reporter", "agent of x", "agent of nothing"]) {
        expect(refusedWith(await ask(caseFileQuery, { reference }, of(name))), name).toEqual(["not_found"]);
      }
      expect(refusedWith(await ask(caseLogQuery, { reference }, of("reporter")))).toEqual(["forbidden"]);
      expect(refusedWith(await run(addNoteCommand, { reference, text: "A note." }, of("reporter")))).toEqual(["forbidden"]);
    }
  });

  test("does not show in a list", async () => {
    const { items } = answered(await ask(caseListQuery, { limit: 200 }, of("agent of x")));
    expect(items.map((row) => row.platform)).toEqual(["x"]);
  });
});

describe("one's own reports", () => {
  test("are those filed under one's account, not those filed without a name", async () => {
    const { items } = answered(await ask(ownReportsQuery, {}, of("reporter")));
    expect(items).toHaveLength(2);
  });

  test("are read a page at a time, none twice and none missing", async () => {
    const first = answered(await ask(ownReportsQuery, { limit: 1 }, of("reporter")));
    const second = answered(await ask(ownReportsQuery, { limit: 1, cursor: first.next }, of("reporter")));
    expect(new Set([...first.items, ...second.items].map((row) => row.id)).size).toBe(2);
    expect(second.next).toBeNull();
  });
});

test("a receipt shows its own report of a case, and not that of another", async () => {
  const one = answered(await ask(receiptViewQuery, {}, of("receipt 1")));
  const other = answered(await ask(receiptViewQuery, {}, of("receipt 2")));
  expect(one.case.reference).toBe(other.case.reference);
  expect(one.report.id).not.toBe(other.report.id);
  for (const { case: file, report } of [one, other]) {
    expect(file.descriptions.map((description) => description.reportId)).toEqual([report.id]);
    expect(file).toMatchObject({ assignee: null, notes: [], availableActions: ["send_notice", "log_response"], linked: [] });
  }
});
