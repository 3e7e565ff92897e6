import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { Statement } from "@/lib/domain/statement/statement";
import { aStatement, onItsTerms } from "@/lib/domain/statement/testing/statements";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { noticeQueueQuery } from "@/lib/queries/notice/notice-queue";
import { caseStatementsQuery } from "@/lib/queries/statement/case-statements";
import { givenStatementsQuery } from "@/lib/queries/statement/given-statements";
import { statementListQuery } from "@/lib/queries/statement/statement-list";
import { caseLogQuery } from "@/lib/queries/case/case-log";
import { run } from "../run";
import { refoldEveryCase } from "../testing/refold";
import { accept, check, claim, notify, walk, walkOf, type Walk } from "../testing/story";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { decideNoticeCommand } from "./decide-notice";
import { offerRedressCommand } from "./offer-redress";

const NOW = new Date("2026-03-04T09:00:00.000Z");
const DECIDED = "2026-03-03T10:00:00.000Z";
const people = new Map<string, Actor>();
const of = (name: string) => people.get(name) ?? raise(name);
const raise = (name: string): never => {
  throw new Error(`Nobody is called ${name}`);
};

beforeAll(async () => {
  for (const role of ["reporter", "analyst", "manager"] as const) people.set(role, await aPerson(role));
  people.set("agent", await aPerson("platform_agent", "discord"));
  people.set("agent of x", await aPerson("platform_agent", "x"));
});
afterAll(refoldEveryCase);

/** A case on Discord whose notice went out on 1 March 2026. */
async function notified(): Promise<Walk> {
  const filing = await filed(of("reporter"), {}, new Date("2026-03-01T08:00:00.000Z"));
  return walk(walkOf(filing), of("analyst"), [accept, notify]);
}

const acting = (statement: Statement = aStatement(), changes: Record<string, unknown> = {}) => ({ decision: "act", decidedAt: DECIDED, text: "We have acted on your notice. You may appeal within six months.", statement, ...changes });
const refusing = (changes: Record<string, unknown> = {}) => ({ decision: "refuse", decidedAt: DECIDED, automation: "AUTOMATED_DECISION_NOT_AUTOMATED", text: "The content stays up.", ...changes });

async function decide(at: Walk, input: Record<string, unknown>, actor: Actor = of("agent")) {
  return run(decideNoticeCommand, { reference: at.reference, version: at.version, ...input }, actor, { now: NOW });
}

describe("a platform's decision to act", () => {
  test("answers, gives reasons and claims the removal in one write; the log holds codes alone", async () => {
    const at = await notified();
    const written = answered(await decide(at, acting()));
    expect(written.case).toMatchObject({ status: "removal_claimed", answered: true, actionGround: "illegal" });
    expect(written.case.responses).toMatchObject([{ id: written.madeId, kind: "action_taken", isGuess: false, lacksRedress: false, automation: "AUTOMATED_DECISION_NOT_AUTOMATED" }]);
    expect(written.case.statements).toMatchObject([{ responseId: written.madeId, codes: { category: "STATEMENT_CATEGORY_CYBER_VIOLENCE" }, texts: { puid: "RL-7K3F-92QD-1" } }]);

    const { events } = answered(await ask(caseLogQuery, { reference: at.reference }, of("analyst")));
    expect(events.slice(-3).map(({ type }) => type)).toEqual(["response_received", "statement_given", "removal_claimed"]);
    expect(JSON.stringify(events)).not.toContain("penal code");
  });

  test("is told to who reported in codes, without the words in which persons may be named", async () => {
    const at = await notified();
    answered(await decide(at, acting()));
    const own = answered(await ask(caseFileQuery, { reference: at.reference }, of("reporter")));
    expect(own.statements).toMatchObject([{ codes: { decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT" }, texts: null }]);
    expect(JSON.stringify(own)).not.toContain("penal code");
  });

  test("LAW case 21: says on what ground, and a removal without one is unknown, never illegal", async () => {
    const byTerms = await notified();
    expect(answered(await decide(byTerms, acting(onItsTerms()))).case.actionGround).toBe("incompatible");
    const silent = await notified();
    const claimed = await walk(silent, of("agent"), [claim("2026-03-02T10:00:00.000Z")]);
    expect(claimed.last?.case).toMatchObject({ status: "removal_claimed", actionGround: "unknown", statements: [] });
  });

  test("LAW case 22: reported removed and found still up, it is open again from its first notice", async () => {
    const at = await notified();
    const written = answered(await decide(at, acting()));
    const checked = await walk({ reference: at.reference, version: written.case.version, last: null }, of("analyst"), [check("still_up", "2026-03-03T12:00:00.000Z")]);
    expect(checked.last?.case).toMatchObject({ status: "awaiting_platform", firstNoticeAt: new Date("2026-03-01T09:00:00.000Z") });
    const takedown = checked.last?.case.clocks.find(({ kind }) => kind === "takedown");
    expect(takedown).toMatchObject({ startedAt: new Date("2026-03-01T09:00:00.000Z"), stoppedAt: null });
  });

  test("LAW case 23: every fault of its statement comes back at once, each at its field", async () => {
    const at = await notified();
    const faulty = aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"], puid: "two words", content_date: "2026-02-30" });
    const result = await decide(at, acting(faulty));
    expect(result.ok ? [] : result.refusals.map(({ code, path }) => `${path}: ${code}`).sort()).toEqual([
      "statement.content_date: day_invalid",
      "statement.decision_visibility_other: field_required",
      "statement.puid: puid_malformed",
    ]);
    expect(refusedWith(await decide(at, acting(aStatement({ decision_visibility: [] }))))).toEqual(["measure_missing"]);
    expect(refusedWith(await decide(at, { ...acting(), statement: undefined }))).toEqual(["field_required"]);
    const silent = await decide(at, acting(aStatement({ puid: "two words" }), { text: " " }));
    expect(silent.ok ? [] : silent.refusals.map(({ path }) => path)).toEqual(["statement.puid", "text"]);
  });
});

describe("a platform's decision not to act", () => {
  test("LAW case 20: without a way to contest it is incomplete under art. 16(5), and is completed once", async () => {
    const at = await notified();
    const refused = answered(await decide(at, refusing()));
    expect(refused.case).toMatchObject({ status: "awaiting_platform", answered: true, actionGround: null, statements: [], responses: [{ kind: "refusal", lacksRedress: true }] });
    expect(answered(await ask(caseFileQuery, { reference: at.reference }, of("analyst"))).nextRung).not.toBeNull();

    const offer = { reference: at.reference, version: refused.case.version, offeredAt: "2026-03-03T11:00:00.000Z", text: "It can be contested on the complaints page within six months." };
    const completed = answered(await run(offerRedressCommand, offer, of("agent"), { now: NOW }));
    expect(completed.case.responses.at(-1)).toMatchObject({ kind: "refusal", lacksRedress: false });
    expect(refusedWith(await run(offerRedressCommand, { ...offer, version: completed.case.version }, of("agent"), { now: NOW }))).toEqual(["redress_complete"]);
  });

  test("that says how it can be contested lacks nothing; it restricts nothing, so it takes no statement, and says who decided", async () => {
    const at = await notified();
    expect(refusedWith(await decide(at, refusing({ statement: aStatement() })))).toEqual(["nothing_restricted"]);
    expect(refusedWith(await decide(at, refusing({ automation: undefined })))).toEqual(["field_required"]);
    const written = answered(await decide(at, refusing({ redress: "Our complaints page takes objections for six months." })));
    expect(written.case.responses).toMatchObject([{ lacksRedress: false, text: "The content stays up.\n\nOur complaints page takes objections for six months." }]);
  });
});

describe("whose decision it is", () => {
  test("is for the platform's own agent, and for staff who were sent it", async () => {
    const at = await notified();
    expect(refusedWith(await decide(at, refusing(), of("agent of x")))).toEqual(["not_found"]);
    expect(refusedWith(await decide(at, refusing(), of("reporter")))).toEqual(["forbidden"]);
    expect(answered(await decide(at, refusing(), of("analyst"))).case.responses).toHaveLength(1);
  });

  test("there is none before a notice has gone", async () => {
    const filing = await filed(of("reporter"), {}, new Date("2026-03-01T08:00:00.000Z"));
    expect(refusedWith(await decide(walkOf(filing), refusing()))).toEqual(["not_notified"]);
  });
});

describe("the agent's queue", () => {
  test("holds what has been notified to their platform, and nobody else may open it", async () => {
    const waiting = await notified();
    const decided = await notified();
    const unnotified = await filed(of("reporter"), {}, new Date("2026-03-01T08:00:00.000Z"));
    answered(await decide(decided, refusing()));
    const open = await queueOf("open");
    expect(open).toContain(waiting.reference);
    expect(await queueOf("answered")).toContain(decided.reference);
    expect(await queueOf("all")).not.toContain(unnotified.case.reference);
    expect(await queueOf("late", new Date("2026-06-01T09:00:00.000Z"))).toContain(waiting.reference);
    expect(answered(await ask(noticeQueueQuery, { state: "all", limit: 200 }, of("agent of x"))).items).toEqual([]);
    expect(refusedWith(await ask(noticeQueueQuery, {}, of("analyst")))).toEqual(["forbidden"]);
  });

  test("tells what is owed until when, and pages without a gap", async () => {
    await Promise.all([notified(), notified()]);
    const whole = answered(await ask(noticeQueueQuery, { state: "all", limit: 200 }, of("agent"), { now: NOW }));
    expect(whole.items.every(({ owed }) => owed.map(({ kind }) => kind).join() === "acknowledge,answer,takedown")).toBe(true);
    const first = answered(await ask(noticeQueueQuery, { state: "all", limit: 2 }, of("agent"), { now: NOW }));
    const second = answered(await ask(noticeQueueQuery, { state: "all", limit: 200, cursor: first.next }, of("agent"), { now: NOW }));
    expect([...first.items, ...second.items].map(({ reference }) => reference)).toEqual(whole.items.map(({ reference }) => reference));
  });
});

async function queueOf(state: string, now = NOW): Promise<string[]> {
  return answered(await ask(noticeQueueQuery, { state, limit: 200 }, of("agent"), { now })).items.map(({ reference }) => reference);
}

describe("statements in the database's own JSON", () => {
  test("are those that were given, to the agent of their platform and to staff, page by page", async () => {
    const at = await notified();
    answered(await decide(at, acting(aStatement({ puid: `puid-${at.reference}` }))));
    const own = answered(await ask(caseStatementsQuery, { reference: at.reference }, of("agent")));
    expect(own).toEqual({ items: [aStatement({ puid: `puid-${at.reference}` })], next: null });
    expect(refusedWith(await ask(caseStatementsQuery, { reference: at.reference }, of("agent of x")))).toEqual(["not_found"]);

    const all = answered(await ask(statementListQuery, { limit: 200 }, of("manager")));
    expect(all.items.map(({ puid }) => puid)).toContain(`puid-${at.reference}`);
    const first = answered(await ask(statementListQuery, { limit: 1 }, of("agent")));
    const rest = answered(await ask(statementListQuery, { limit: 200, cursor: first.next }, of("agent")));
    expect([...first.items, ...rest.items]).toEqual(answered(await ask(statementListQuery, { limit: 200 }, of("agent"))).items);
    expect(answered(await ask(statementListQuery, {}, of("agent of x"))).items).toEqual([]);
    expect(answered(await ask(givenStatementsQuery, {}, of("agent"))).items.map(({ reference }) => reference)).toContain(at.reference);
    expect(refusedWith(await ask(statementListQuery, {}, of("reporter")))).toEqual(["forbidden"]);
  });
});
