import { beforeAll, describe, expect, test } from "vitest";
import { receiptAnswer } from "@/lib/api/answers/report-answer";
import { aToken, call, type CaseJson, type Filed, refusedCall } from "@/lib/api/testing/call";
import { aMessageLink, aReport } from "@/lib/commands/testing/support";

const raw = aMessageLink();
let filed: Filed;

beforeAll(async () => {
  const token = await aToken("reporter");
  filed = (await call<Filed>("POST", "/reports", { token, body: aReport({ items: [{ raw }] }) })).body;
});

const from = (address: string, code?: string) => ({
  headers: { "X-Forwarded-For": `203.0.113.9, ${address}`, ...(code === undefined ? {} : { "X-Receipt-Code": code }) },
});

describe("a receipt code", () => {
  test("opens one's own report and no more, however the digits are grouped", async () => {
    for (const code of [filed.receipt, filed.receipt.replaceAll(" ", ""), filed.receipt.replaceAll(" ", "-")]) {
      const { status, body } = await call<{ report: object; case: CaseJson }>("GET", "/receipts/current", from("198.51.100.1", code));
      expect(status).toBe(200);
      expect(() => receiptAnswer.parse(body)).not.toThrow();
      expect(body.report).toEqual(filed.report);
      expect(body.case).toMatchObject({ reference: filed.case.reference, notes: [], linked: [], assignee: null, availableActions: ["send_notice", "log_response"] });
      expect(body.case.items.flatMap((item) => item.raws)).toEqual([raw]);
    }
  });

  test("opens nothing to whoever sends none, a wrong one or no number at all", async () => {
    expect(await refusedCall("GET", "/receipts/current", from("198.51.100.2"))).toMatchObject({ status: 401, code: "unauthenticated" });
    const wrong = await refusedCall("GET", "/receipts/current", from("198.51.100.2", "0000 0000 0000 0000"));
    const malformed = await refusedCall("GET", "/receipts/current", from("198.51.100.2", "x"));
    expect(wrong).toMatchObject({ status: 404, code: "not_found" });
    expect({ ...malformed, headers: null }).toEqual({ ...wrong, headers: null });
  });

  test("cannot be tried without end from one address, right or wrong; another address goes on", async () => {
    let last = 0;
    for (let attempt = 0; attempt < 41 && last !== 429; attempt += 1) {
      last = (await refusedCall("GET", "/receipts/current", from("198.51.100.3", "0000 0000 0000 0000"))).status;
    }
    const blocked = await refusedCall("GET", "/receipts/current", from("198.51.100.3", filed.receipt));
    expect(blocked).toMatchObject({ status: 429, code: "too_many_attempts" });
    expect(Number(blocked.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await call("GET", "/receipts/current", from("198.51.100.4", filed.receipt))).status).toBe(200);
  });
});
