import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, type CaseJson, type Filed, refusedCall, type Written } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";

let reporter = "";
let analyst = "";

beforeAll(async () => {
  reporter = await aToken("reporter");
  analyst = await aToken("analyst");
});

const RECEIPT = "We have received your report. This is an automatic message.";
const ACCEPT = { decision: "accept", reason: "Plainly within the category." };

async function aCase(changes: Record<string, unknown> = {}) {
  const filed = await call<Filed>("POST", "/reports", { token: reporter, body: aReport(changes) });
  const base = `/cases/${filed.body.case.reference}`;
  const { body } = await call<CaseJson>("GET", base, { token: analyst });
  return { base, version: body.version };
}

async function aNotifiedCase() {
  const { base, version } = await aCase();
  const { body } = await call<Written>("POST", `${base}/triage`, { token: analyst, body: { ...ACCEPT, version } });
  const notice = { recipient: "platform", channel: "email", sentAt: "2024-01-09T18:30:00+00:00", version: body.case.version };
  const sent = await call<Written<"notice">>("POST", `${base}/notices`, { token: analyst, body: notice });
  return { base, version: sent.body.case.version, sent };
}

describe("writes on a case", () => {
  test("answer 201 with what they made, under its own name, and 200 where they made nothing", async () => {
    const { base, version, sent } = await aNotifiedCase();
    expect(sent.status).toBe(201);
    expect(sent.body.notice).toMatchObject({ recipient: "platform", channel: "email", sentAt: "2024-01-09T18:30:00.000Z" });
    expect(sent.body.event).toEqual({
      type: "notice_sent",
      sequence: expect.any(Number) as number,
      occurredAt: "2024-01-09T18:30:00.000Z",
      recordedAt: expect.stringMatching(/Z$/) as string,
    });
    const note = await call<Written<"note">>("POST", `${base}/notes`, { token: analyst, body: { text: "A note." } });
    expect(note.status).toBe(201);
    expect(note.body.note.text).toBe("A note.");
    const close = { outcome: "withdrawn", reason: "The reporter asked us to.", version };
    const closed = await call<Written>("POST", `${base}/closure`, { token: analyst, body: close });
    expect([closed.status, closed.body.case.status]).toEqual([200, "closed"]);
    expect(Object.keys(closed.body)).toEqual(["case", "event"]);
    const reopening = { reason: "They asked again.", version: closed.body.case.version };
    const reopened = await call<Written>("POST", `${base}/reopening`, { token: analyst, body: reopening });
    expect([reopened.status, reopened.body.case.status]).toEqual([200, "triaged"]);
  });

  test("LAW 19: an automatic receipt is no answer; taken for one and corrected, the clock had never stopped", async () => {
    const { base, version } = await aNotifiedCase();
    const receipt = { receivedAt: "2024-01-09T18:31:00Z", text: RECEIPT, version };
    const logged = await call<Written<"response">>("POST", `${base}/responses`, { token: reporter, body: receipt });
    expect(logged.status).toBe(201);
    expect(logged.body.response).toMatchObject({ kind: "automatic_receipt", isGuess: true });
    expect(logged.body.case).toMatchObject({ answered: false, status: "awaiting_platform", unansweredSince: "2024-01-09T18:30:00.000Z" });

    const change = async (kind: string, from: number) => {
      const body = { kind, reason: "Read again by a person.", version: from };
      return call<Written<"response">>("PATCH", `${base}/responses/${logged.body.response.id}`, { token: analyst, body });
    };
    const mistaken = await change("refusal", logged.body.case.version);
    expect([mistaken.status, mistaken.body.response.kind, mistaken.body.case.answered]).toEqual([200, "refusal", true]);
    const corrected = await change("automatic_receipt", mistaken.body.case.version);
    expect(corrected.body.case).toMatchObject({ answered: false, unansweredSince: "2024-01-09T18:30:00.000Z" });
    expect(corrected.body.response).toMatchObject({ isGuess: false, reclassified: [{}, {}] });
  });

  test("LAW 22: reported removed, still reachable: back to where it was, the first notice's time kept", async () => {
    const { base, version } = await aNotifiedCase();
    const claim = { claim: "removed", claimedAt: "2024-01-20T10:00:00Z", by: "platform", version };
    const claimed = await call<Written>("POST", `${base}/takedowns`, { token: analyst, body: claim });
    const check = { result: "still_up", checkedAt: "2024-01-21T10:00:00Z", method: "Seen by a moderator.", version: claimed.body.case.version };
    const checked = await call<Written>("POST", `${base}/verifications`, { token: analyst, body: check });
    expect(checked.body.case).toMatchObject({ status: "awaiting_platform", firstNoticeAt: "2024-01-09T18:30:00.000Z", outcome: null });
  });
});

describe("writes that are refused", () => {
  test.each([
    ["a stale version", "triage", { ...ACCEPT, version: 99 }, 409, "stale_version"],
    ["a move that is not allowed", "closure", { outcome: "withdrawn", reason: "Not yet triaged." }, 409, "move_not_allowed"],
    ["no version", "triage", { ...ACCEPT, version: undefined }, 422, "field_required"],
    ["a version as a text", "triage", { ...ACCEPT, version: "1" }, 422, "field_type"],
    ["an unknown field", "triage", { ...ACCEPT, urgent: true }, 422, "field_unknown"],
    ["a reference in the body beside the path's", "triage", { ...ACCEPT, reference: "RL-0000-0000" }, 422, "field_unknown"],
    ["an unknown decision", "triage", { decision: "maybe", reason: "Not sure about it." }, 422, "field_choice"],
    ["an assignee that nobody is", "assignment", { assignee: "00000000-0000-4000-8000-000000000000" }, 422, "assignee_unknown"],
    ["a check before any claim", "verifications", { result: "gone", checkedAt: "2024-01-09T10:00:00Z", method: "Looked." }, 409, "move_not_allowed"],
    ["a rung that does not wait its turn", "escalations", { rung: "press", reason: "Too early for that." }, 409, "rung_not_available"],
    ["a future date", "responses", { receivedAt: "2999-01-01T00:00:00Z", text: RECEIPT }, 422, "date_in_future"],
    ["a notice to the platform before triage", "notices", { recipient: "platform", channel: "email" }, 409, "move_not_allowed"],
  ])("%s", async (_title, resource, change, status, code) => {
    const { base, version } = await aCase();
    const problem = await refusedCall("POST", `${base}/${resource}`, { token: analyst, body: { version, ...change } });
    expect(problem).toMatchObject({ status, code });
  });

  test("LAW 8: a second notice to the platform that follows up nothing", async () => {
    const { base, version } = await aNotifiedCase();
    const again = { recipient: "platform", channel: "email", version };
    expect(await refusedCall("POST", `${base}/notices`, { token: analyst, body: again })).toMatchObject({ status: 409, code: "notice_already_sent" });
  });

  test.each(["00000000-0000-4000-8000-000000000000", "not-an-id", "%00"])("a response %s that the case has not: 404", async (id) => {
    const { base, version } = await aNotifiedCase();
    const body = { kind: "refusal", reason: "Read again by a person.", version };
    expect(await refusedCall("PATCH", `${base}/responses/${id}`, { token: analyst, body })).toMatchObject({ status: 404 });
  });

  test("of two triages at once one is done, the other told that the case has moved", async () => {
    const { base, version } = await aCase();
    const triage = () => call("POST", `${base}/triage`, { token: analyst, body: { ...ACCEPT, version } });
    const statuses = (await Promise.all([triage(), triage()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
  });
});
