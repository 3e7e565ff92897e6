import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, refusedCall, type CaseJson, type Filed, type Written } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";
import type { Statement } from "@/lib/domain/statement/statement";
import { aStatement } from "@/lib/domain/statement/testing/statements";

const tokens = { reporter: "", analyst: "", agent: "", other: "" };

beforeAll(async () => {
  tokens.reporter = await aToken("reporter");
  tokens.analyst = await aToken("analyst");
  tokens.agent = await aToken("platform_agent");
  tokens.other = await aToken("platform_agent", { platform: "x" });
});

/** A case whose notice went to Discord, as its agent finds it. */
async function aNotifiedCase() {
  const filed = await call<Filed>("POST", "/reports", { token: tokens.reporter, body: aReport() });
  const base = `/cases/${filed.body.case.reference}`;
  const { body } = await call<CaseJson>("GET", base, { token: tokens.analyst });
  const triage = { decision: "accept", reason: "Plainly within the category.", version: body.version };
  const taken = await call<Written>("POST", `${base}/triage`, { token: tokens.analyst, body: triage });
  const notice = { recipient: "platform", channel: "email", sentAt: "2026-03-02T09:00:00Z", version: taken.body.case.version };
  const sent = await call<Written<"notice">>("POST", `${base}/notices`, { token: tokens.analyst, body: notice });
  return { base, version: sent.body.case.version };
}

const DECISION = { decision: "act", decidedAt: "2026-03-03T10:00:00Z", text: "We have removed it. You may appeal." };

describe("a decision over the API", () => {
  test("makes a response with its reasons, and is listed in the database's own JSON to its platform alone", async () => {
    const { base, version } = await aNotifiedCase();
    const statement = aStatement({ puid: base.replace("/cases/", "") });
    const decided = await call<Written<"response">>("POST", `${base}/decisions`, { token: tokens.agent, body: { ...DECISION, statement, version } });
    expect(decided.status).toBe(201);
    expect(decided.body.response).toMatchObject({ kind: "action_taken", automation: "AUTOMATED_DECISION_NOT_AUTOMATED", isGuess: false });
    expect(decided.body.case).toMatchObject({ status: "removal_claimed", actionGround: "illegal" });

    const own = await call<{ items: Statement[] }>("GET", `${base}/statements`, { token: tokens.agent });
    expect(own.body).toEqual({ items: [statement], next: null });
    const all = await call<{ items: Statement[] }>("GET", "/statements?limit=200", { token: tokens.agent });
    expect(all.body.items).toContainEqual(statement);
    expect((await call<{ items: Statement[] }>("GET", "/statements", { token: tokens.other })).body.items).toEqual([]);
    expect((await refusedCall("GET", `${base}/statements`, { token: tokens.other })).code).toBe("not_found");
    expect((await refusedCall("GET", "/statements", { token: tokens.reporter })).code).toBe("forbidden");
  });

  test("LAW case 23: is refused at each field that is wrong", async () => {
    const { base, version } = await aNotifiedCase();
    const statement = aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"], puid: "two words" });
    const refused = await refusedCall("POST", `${base}/decisions`, { token: tokens.agent, body: { ...DECISION, statement, version } });
    expect(refused.status).toBe(422);
    expect(refused.errors?.map(({ path, code }) => `${path}: ${code}`)).toEqual(["statement.decision_visibility_other: field_required", "statement.puid: puid_malformed"]);
    const unknown = await refusedCall("POST", `${base}/decisions`, { token: tokens.agent, body: { ...DECISION, statement: { ...aStatement(), url: "x" }, version } });
    expect(unknown.errors).toMatchObject([{ path: "statement.url", code: "field_unknown" }]);
  });

  test("LAW case 20: a refusal that lacks its redress is completed afterwards", async () => {
    const { base, version } = await aNotifiedCase();
    const refusal = { decision: "refuse", automation: "AUTOMATED_DECISION_PARTIALLY", decidedAt: DECISION.decidedAt, text: "It stays up.", version };
    const decided = await call<Written<"response">>("POST", `${base}/decisions`, { token: tokens.agent, body: refusal });
    expect(decided.body.response).toMatchObject({ kind: "refusal", lacksRedress: true });
    const redress = { offeredAt: "2026-03-03T12:00:00Z", text: "Objections are taken for six months.", version: decided.body.case.version };
    const offered = await call<Written<"response">>("POST", `${base}/redress`, { token: tokens.agent, body: redress });
    expect(offered.body.response).toMatchObject({ kind: "refusal", lacksRedress: false });
  });
});
