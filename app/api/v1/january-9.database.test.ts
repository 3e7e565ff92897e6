import { describe, expect, test } from "vitest";
import { caseAnswer } from "@/lib/api/answers/case-answer";
import { caseEventsAnswer } from "@/lib/api/answers/case-event-answer";
import { silenceListAnswer } from "@/lib/api/answers/silence-answer";
import { aToken, call, type CaseJson, type Filed, refusedCall, type Written } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";
import { eventHash } from "@/lib/db/event-hash";
import { firstFault, type ChainedEvent } from "@/lib/domain/audit/chain";

const RECEIPT = "We have received your report. This is an automatic message.";
const notice = (day: string) => ({ type: "notice", sentAt: `2024-${day}T18:30:00.000Z`, channel: "web_form" });
const receipt = (day: string) => ({ type: "response", receivedAt: `2024-${day}T18:31:00.000Z`, text: RECEIPT });
const SERVER = "https://discord.gg/exampleServer";
const HISTORY = [notice("01-09"), receipt("01-09"), notice("01-16"), receipt("01-16"), notice("01-23"), notice("01-30"), receipt("01-30"), notice("02-06")];

interface List<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

async function post<Made extends string = never>(token: string, address: string, body: object): Promise<Written<Made>> {
  const reply = await call<Written<Made>>("POST", address, { token, body });
  expect(reply.text).toContain('"event"');
  expect([200, 201]).toContain(reply.status);
  expect(() => caseAnswer.parse(reply.body.case)).not.toThrow();
  return reply.body;
}

describe("the January 9 case over HTTP, with its real dates", () => {
  test("from the report to the removal that nobody answered for", async () => {
    const volunteer = await aToken("reporter");
    const analyst = await aToken("analyst");

    const filed = await call<Filed>("POST", "/reports", { token: volunteer, body: aReport({ items: [{ raw: SERVER }], history: HISTORY }) });
    expect(filed.status).toBe(201);
    const { reference } = filed.body.case;
    expect(filed.body).toMatchObject({
      report: { filedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string },
      case: { url: `http://relance.test/cases/${reference}`, joined: false },
      receipt: expect.stringMatching(/^\d{4} \d{4} \d{4} \d{4}$/) as string,
    });

    const own = await call<List<{ id: string }>>("GET", "/reports", { token: volunteer });
    expect(own.body.items.map(({ id }) => id)).toEqual([filed.body.report.id]);
    const byReceipt = await call<{ case: CaseJson }>("GET", "/receipts/current", { headers: { "X-Receipt-Code": filed.body.receipt } });
    expect(byReceipt.body.case.silenceBar).toMatchObject({ notices: 5, receipts: 3, answers: 0 });

    const asOf = await call<List<object>>("GET", "/silence?asOf=2024-02-13T12:00:00.000Z", { token: analyst });
    expect(silenceListAnswer.parse(asOf.body).items[0]).toMatchObject({ reference, silentDays: 35, notices: 5, receipts: 3 });

    const before = await call<CaseJson>("GET", `/cases/${reference}`, { token: analyst });
    const base = `/cases/${reference}`;
    const triage = { decision: "accept", reason: "Plainly within the category.", version: before.body.version };
    const triaged = await post(analyst, `${base}/triage`, triage);
    expect(triaged.event.type).toBe("case_triaged");
    expect(triaged.case.clocks.find(({ kind }) => kind === "acknowledge")?.state).toBe("met");
    expect(triaged.case.clocks.find(({ kind }) => kind === "answer")?.state).toBe("overdue");

    const assigned = await post(analyst, `${base}/assignment`, { assignee: "me", version: triaged.case.version });
    expect(assigned.case.assignee).not.toBeNull();
    const press = { rung: "press", reason: "A journalist asks the platform.", version: assigned.case.version };
    const escalated = await post<"escalation">(analyst, `${base}/escalations`, { ...press, escalatedAt: "2024-02-14T10:00:00.000Z" });
    expect(escalated.escalation).toMatchObject({ rung: "press", at: "2024-02-14T10:00:00.000Z" });
    const claim = { claim: "removed", claimedAt: "2024-02-14T15:10:00.000Z", by: "platform", version: escalated.case.version };
    const claimed = await post<"takedown">(analyst, `${base}/takedowns`, claim);
    expect(claimed.takedown).toMatchObject({ claim: "removed", by: "platform" });
    const check = { result: "gone", checkedAt: "2024-02-14T16:00:00.000Z", method: "The invite no longer resolves.", version: claimed.case.version };
    const done = await post<"verification">(analyst, `${base}/verifications`, check);

    expect(done.verification).toMatchObject({ result: "gone" });
    expect(done.case).toMatchObject({
      status: "closed",
      outcome: "removed",
      answered: false,
      silentDays: 36,
      unansweredSince: "2024-01-09T18:30:00.000Z",
      movedBy: { what: "press", hours: 5 },
      silenceBar: { notices: 5, receipts: 3, answers: 0 },
    });
    const board = await call<List<{ reference: string }>>("GET", "/silence", { token: analyst });
    expect(board.body.items.map((row) => row.reference)).not.toContain(reference);
    await expectWholeLog(analyst, reference);
  });

  test.each([
    ["fr", /bonne foi/],
    ["en", /good faith/],
  ])("what the volunteer is told in %s is in that language", async (language, words) => {
    const token = await aToken("reporter");
    const problem = await refusedCall("POST", "/reports", { token, body: aReport({ goodFaith: false }), headers: { "Accept-Language": language } });
    expect(problem).toMatchObject({ status: 422, code: "good_faith_required", type: "http://relance.test/docs/api#good_faith_required" });
    expect(problem.headers.get("Content-Language")).toBe(language);
    expect(problem.headers.get("Vary")).toBe("Accept-Language");
    expect(problem.detail).toMatch(words);
    expect(problem.errors).toEqual([{ path: "goodFaith", code: "good_faith_required", message: problem.detail }]);
  });
});

/** Reads the log three events at a time; the chain must hold across the pages. */
async function expectWholeLog(token: string, reference: string): Promise<void> {
  const events: ChainedEvent[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const place = cursor === "" ? "" : `&cursor=${cursor}`;
    const page: { body: List<ChainedEvent> } = await call<List<ChainedEvent>>("GET", `/cases/${reference}/events?limit=3${place}`, { token });
    expect(() => caseEventsAnswer.parse(page.body)).not.toThrow();
    events.push(...page.body.items);
    cursor = page.body.next;
  }
  expect(events.length).toBeGreaterThan(13);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  expect(firstFault(events, eventHash)).toBeNull();
  expect(Object.keys(events[0] ?? {}).sort()).toEqual(
    ["actor", "caseReference", "data", "hash", "occurredAt", "previousHash", "recordedAt", "sequence", "type"],
  );
}
