import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, type CaseJson, type Filed, refusedCall } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";

let token = "";
let analyst = "";

beforeAll(async () => {
  token = await aToken("reporter");
  analyst = await aToken("analyst");
});

const keyed = (key: string) => ({ headers: { "Idempotency-Key": key } });

describe("a write with an idempotency key", () => {
  test("sent again gets the same answer to the byte, and is done once", async () => {
    const body = aReport();
    const first = await call<Filed>("POST", "/reports", { token, body, ...keyed("report-1") });
    const second = await call<Filed>("POST", "/reports", { token, body, ...keyed("report-1") });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    const { body: file } = await call<CaseJson>("GET", `/cases/${first.body.case.reference}`, { token: analyst });
    expect(file.reportCount).toBe(1);

    const note = { token: analyst, body: { text: "A note." }, ...keyed("note-1") };
    const base = `/cases/${first.body.case.reference}`;
    const [one, other] = await Promise.all([call("POST", `${base}/notes`, note), call("POST", `${base}/notes`, note)]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.text).toBe(one.text);
  });

  test("with another body, or on another case, is 409", async () => {
    const first = await call<Filed>("POST", "/reports", { token, body: aReport(), ...keyed("report-2") });
    const problem = await refusedCall("POST", "/reports", { token, body: aReport(), ...keyed("report-2") });
    expect(problem).toMatchObject({ status: 409, code: "idempotency_conflict" });

    const second = await call<Filed>("POST", "/reports", { token, body: aReport() });
    const note = { token: analyst, body: { text: "A note." }, ...keyed("note-2") };
    expect((await call("POST", `/cases/${first.body.case.reference}/notes`, note)).status).toBe(201);
    expect(await refusedCall("POST", `/cases/${second.body.case.reference}/notes`, note)).toMatchObject({ status: 409 });
  });

  test("that was refused leaves the key free", async () => {
    const refused = await refusedCall("POST", "/reports", { token, body: aReport({ goodFaith: false }), ...keyed("report-3") });
    expect(refused.status).toBe(422);
    expect((await call("POST", "/reports", { token, body: aReport(), ...keyed("report-3") })).status).toBe(201);
  });

  test.each(["", "two words", "k".repeat(201), "clé"])("as %s is 400", async (key) => {
    const problem = await refusedCall("POST", "/reports", { token, body: aReport(), ...keyed(key) });
    expect(problem).toMatchObject({ status: 400, code: "invalid_input", errors: [{ path: "Idempotency-Key" }] });
  });
});
