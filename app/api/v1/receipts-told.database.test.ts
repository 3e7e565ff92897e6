import { randomInt, randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { receiptAnswer } from "@/lib/api/answers/report-answer";
import { aToken, call, type CaseJson, type Filed, refusedCall, type Written } from "@/lib/api/testing/call";
import { aMessageLink, aReport } from "@/lib/commands/testing/support";

type Opened = z.output<typeof receiptAnswer> & { readonly case: CaseJson };

const RECEIPT_TEXT = "We have received your report. This is an automatic message.";
const said = (changes: Record<string, unknown> = {}) => ({ receivedAt: "2026-03-02T10:00:00.000Z", text: RECEIPT_TEXT, ...changes });

/** An address of their own each, so that tests do not use up each other's tries. */
const from = (code: string, extra: Record<string, string> = {}) => ({
  headers: { "X-Receipt-Code": code, "X-Forwarded-For": `203.0.113.9, 198.51.100.${randomInt(1, 254)}`, ...extra },
});

async function file(changes: Record<string, unknown> = {}): Promise<Filed> {
  return (await call<Filed>("POST", "/reports", { token: await aToken("reporter"), body: aReport(changes) })).body;
}

const tell = (code: string, body: object, extra?: Record<string, string>) => call<Written<"response">>("POST", "/receipts/current/responses", { ...from(code, extra), body });
const open = async (code: string) => (await call<Opened>("GET", "/receipts/current", from(code))).body;

describe("what a platform wrote to somebody who has only a receipt", () => {
  test("is taken word for word, guessed to be an automatic receipt, and shown as a guess and as their own words", async () => {
    const { receipt } = await file({ history: [{ type: "notice", sentAt: "2026-03-01T09:00:00.000Z", channel: "web_form" }] });
    const { status, body } = await tell(receipt, said());
    expect(status).toBe(201);
    expect(body.response).toMatchObject({ kind: "automatic_receipt", isGuess: true, text: RECEIPT_TEXT, receivedAt: "2026-03-02T10:00:00.000Z" });
    const opened = await open(receipt);
    expect(opened.case.unansweredSince).toBe("2026-03-01T09:00:00.000Z");
    expect(opened.steps.map(({ code, params }) => [code, params.word ?? params.ongoing])).toEqual(
      expect.arrayContaining([["reporter_wrote", "own"], ["acknowledged", "own"], ["silence", "yes"]]),
    );
  });

  test("is theirs alone to read where others report too, and ends nobody's silence before staff have read it", async () => {
    const link = { items: [{ raw: aMessageLink() }] };
    const first = await file({ ...link, history: [{ type: "notice", sentAt: "2026-03-01T09:00:00.000Z", channel: "web_form" }] });
    const second = await file(link);
    const { body } = await tell(second.receipt, said({ kind: "action_taken", text: "We have acted on your report, Dana." }));
    expect(body.response).toMatchObject({ kind: "other", isGuess: true, text: "We have acted on your report, Dana." });
    const theirs = (await open(first.receipt)).case;
    expect(theirs).toMatchObject({ answered: false, unansweredSince: "2026-03-01T09:00:00.000Z" });
    expect(theirs.responses.map(({ text }) => text)).toEqual([null]);
    const own = (await open(second.receipt)).case;
    expect(own.responses.map(({ text }) => text)).toEqual(["We have acted on your report, Dana."]);
  });

  test("is refused with a date to come, an unknown field, another version, or the case of somebody else", async () => {
    const { receipt, case: own } = await file();
    const post = (body: object) => refusedCall("POST", "/receipts/current/responses", { ...from(receipt), body });
    expect(await post(said({ receivedAt: "2999-01-01T00:00:00.000Z" }))).toMatchObject({ status: 422, code: "date_in_future" });
    expect(await post(said({ reference: own.reference }))).toMatchObject({ status: 422, code: "field_unknown" });
    expect(await post(said({ version: 99 }))).toMatchObject({ status: 409, code: "stale_version" });
    expect(await post(said({ noticeId: randomUUID() }))).toMatchObject({ status: 422, code: "field_unknown" });
  });

  test("needs the code each time: none, or a wrong one, writes nothing", async () => {
    const { "X-Forwarded-For": address } = from("").headers;
    const headers = { "X-Forwarded-For": address };
    expect(await refusedCall("POST", "/receipts/current/responses", { headers, body: said() })).toMatchObject({ status: 401, code: "unauthenticated" });
    expect(await refusedCall("POST", "/receipts/current/responses", { ...from("0000 0000 0000 0000"), body: said() })).toMatchObject({ status: 404, code: "not_found" });
    expect(await refusedCall("POST", "/receipts/current/responses", { headers, token: await aToken("analyst"), body: said() })).toMatchObject({ status: 401 });
  });

  test("is counted like reading: one address cannot go on without end", async () => {
    const { receipt } = await file();
    const headers = { "X-Receipt-Code": receipt, "X-Forwarded-For": "203.0.113.9, 192.0.2.77" };
    let last = 0;
    for (let attempt = 0; attempt < 30 && last !== 429; attempt += 1) {
      last = (await call(attempt % 2 === 0 ? "GET" : "POST", `/receipts/current${attempt % 2 === 0 ? "" : "/responses"}`, { headers, ...(attempt % 2 === 0 ? {} : { body: said() }) })).status;
    }
    expect(last).toBe(429);
  });

  test("under one idempotency key and in the same words, is written once for each receipt", async () => {
    const [one, two] = [await file(), await file()];
    const key = { "Idempotency-Key": randomUUID() };
    const first = await tell(one.receipt, said(), key);
    expect((await tell(one.receipt, said(), key)).text).toBe(first.text);
    const other = await tell(two.receipt, said(), key);
    expect(other.body.case.reference).toBe(two.case.reference);
    expect((await open(one.receipt)).case.responses).toHaveLength(1);
  });
});

test("what they wrote to the platform themselves is theirs, starts its clocks, and is never one of ours", async () => {
  const { receipt } = await file();
  const body = { channel: "web_form", sentAt: "2026-03-01T09:00:00.000Z", body: "My own words to them.", externalReference: "T-1" };
  const { status, body: written } = await call<Written<"notice">>("POST", "/receipts/current/notices", { ...from(receipt), body });
  expect(status).toBe(201);
  expect(written.notice).toMatchObject({ by: "reporter", recipient: "platform", body: "My own words to them.", externalReference: "T-1" });
  expect(written.case).toMatchObject({ status: "new", firstNoticeAt: "2026-03-01T09:00:00.000Z" });
});
