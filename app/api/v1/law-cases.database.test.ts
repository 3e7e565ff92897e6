import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, type CaseJson, type Filed, refusedCall, type Written } from "@/lib/api/testing/call";
import { aMessageLink, aReport } from "@/lib/commands/testing/support";

let reporter = "";
let analyst = "";
let manager = "";

beforeAll(async () => {
  reporter = await aToken("reporter");
  analyst = await aToken("analyst");
  manager = await aToken("manager");
});

const file = (changes: Record<string, unknown>) => call<Filed>("POST", "/reports", { token: reporter, body: aReport(changes) });
const refusal = (changes: Record<string, unknown>) => refusedCall("POST", "/reports", { token: reporter, body: aReport(changes) });
const ANONYMOUS = { reporter: { anonymous: true } };

async function triaged(changes: Record<string, unknown>) {
  const { body } = await file(changes);
  const base = `/cases/${body.case.reference}`;
  const { version } = (await call<CaseJson>("GET", base, { token: analyst })).body;
  const triage = { decision: "accept", reason: "Plainly within the category.", version };
  const done = await call<Written>("POST", `${base}/triage`, { token: analyst, body: triage });
  return { base, version: done.body.case.version };
}

describe("the cases of LAW section 8 over HTTP, by number", () => {
  test("1: offences against children may be reported without name and address", async () => {
    expect((await file({ category: "csam", ...ANONYMOUS })).status).toBe(201);
  });

  test("2: other categories may not, and a second category does not help", async () => {
    expect(await refusal({ category: "ncii", ...ANONYMOUS })).toMatchObject({ status: 422, code: "identity_required" });
    expect(await refusal({ category: "ncii", secondary: "csam", ...ANONYMOUS })).toMatchObject({ status: 422, code: "field_unknown" });
  });

  test("3: no link, a server by name only, an unresolved short link", async () => {
    expect(await refusal({ items: [] })).toMatchObject({ status: 422, code: "location_missing" });
    expect(await refusal({ items: [{ raw: "see server X" }] })).toMatchObject({ status: 422, code: "location_not_exact" });
    expect(await refusal({ items: [{ raw: "https://vm.tiktok.com/ZMexample/" }] })).toMatchObject({ status: 422, code: "location_not_exact" });
  });

  test("4: “illegal” is no reason", async () => {
    expect(await refusal({ description: "illegal" })).toMatchObject({ status: 422, code: "reasons_insufficient" });
  });

  test("8: the same thing in an open case joins it, whoever reports it and however the link is written", async () => {
    const raw = aMessageLink();
    const first = await file({ items: [{ raw }] });
    const other = await aToken("reporter");
    const written = raw.replace("https://discord.com", "https://ptb.discordapp.com");
    const second = await call<Filed>("POST", "/reports", { token: other, body: aReport({ items: [{ raw: written }] }) });
    expect(second.body.case).toMatchObject({ reference: first.body.case.reference, joined: true });
    const seen = await call<CaseJson>("GET", `/cases/${first.body.case.reference}`, { token: other });
    expect(seen.body.items.flatMap((item) => item.raws)).toEqual([written]);
  });

  test("9: danger to life: the emergency call first, then the notice", async () => {
    const { base, version } = await triaged({ category: "life_threat", lifeSafety: true });
    const notice = { recipient: "platform", channel: "email", version };
    expect(await refusedCall("POST", `${base}/notices`, { token: analyst, body: notice })).toMatchObject({ status: 422, code: "emergency_first" });
    const emergency = { rung: "emergency", reason: "The number was called.", version };
    const called = await call<Written>("POST", `${base}/escalations`, { token: analyst, body: emergency });
    const sent = await call("POST", `${base}/notices`, { token: analyst, body: { ...notice, version: called.body.case.version } });
    expect(sent.status).toBe(201);
  });

  test("29: an image inside a text is refused, in any text of any call", async () => {
    const uri = `data:image/png;base64,${"iVBORw0KGgo".padEnd(120, "A")}`;
    expect(await refusal({ description: `A message that shares what nobody agreed to. ${uri}` })).toMatchObject({ code: "embedded_media_refused" });
    const { base, version } = await triaged({});
    const response = { receivedAt: "2024-01-09T10:00:00Z", text: uri, version };
    expect(await refusedCall("POST", `${base}/responses`, { token: analyst, body: response })).toMatchObject({ status: 422, code: "embedded_media_refused" });
  });

  test("35: a PIN is refused, as a field and in a text", async () => {
    expect(await refusal({ stopncii_pin: "123456" })).toMatchObject({ status: 422, code: "pin_refused" });
    expect(await refusal({ description: "A message that shares what nobody agreed to. My PIN is 123456." })).toMatchObject({ code: "pin_refused" });
  });

  test("37: a child-victim case closes with a referral, or with the recorded refusal of a manager", async () => {
    const close = { outcome: "unfounded", reason: "It turned out to be nothing." };
    const first = await triaged({ category: "csam" });
    const bare = { token: analyst, body: { ...close, version: first.version } };
    expect(await refusedCall("POST", `${first.base}/closure`, bare)).toMatchObject({ status: 422, code: "referral_required" });
    const own = { token: analyst, body: { ...close, referralRefusal: "Nothing to refer.", version: first.version } };
    expect((await refusedCall("POST", `${first.base}/closure`, own)).status).toBe(422);
    const referred = { token: analyst, body: { ...close, referral: "HOTLINE-0001", version: first.version } };
    expect((await call("POST", `${first.base}/closure`, referred)).status).toBe(200);

    const second = await triaged({ category: "csam" });
    const refused = { token: manager, body: { ...close, referralRefusal: "Nothing to refer.", version: second.version } };
    expect((await call("POST", `${second.base}/closure`, refused)).status).toBe(200);
  });
});
