import { beforeAll, describe, expect, test } from "vitest";
import { caseListAnswer } from "@/lib/api/answers/case-row-answer";
import { ownReportsAnswer } from "@/lib/api/answers/report-answer";
import { silenceListAnswer } from "@/lib/api/answers/silence-answer";
import { aToken, call, type Filed, refusedCall } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";
import { now } from "@/lib/clock";
import { CASE_SORTS } from "@/lib/queries/case/case-list-input";

interface List {
  readonly items: readonly { readonly reference?: string; readonly id?: string }[];
  readonly next: string | null;
}

let reporter = "";
let analyst = "";
const references: string[] = [];

beforeAll(async () => {
  reporter = await aToken("reporter");
  analyst = await aToken("analyst");
  for (const day of [9, 11, 10, 12, 13]) {
    const history = [{ type: "notice", sentAt: `2024-01-${String(day).padStart(2, "0")}T10:00:00Z`, channel: "email" }];
    const filed = await call<Filed>("POST", "/reports", { token: reporter, body: aReport({ history }) });
    references.push(filed.body.case.reference);
  }
});

async function allOf(address: string, token: string): Promise<List["items"]> {
  const items: List["items"][number][] = [];
  for (let next: string | null = ""; next !== null; ) {
    const page: { body: List } = await call<List>("GET", `${address}limit=2${next === "" ? "" : `&cursor=${encodeURIComponent(next)}`}`, { token });
    expect(page.body.items.length).toBeLessThanOrEqual(2);
    items.push(...page.body.items);
    next = page.body.next;
  }
  return items;
}

/** Only reporters have reports of their own. */
function readerOf(address: string): string {
  return address.startsWith("/reports") ? reporter : analyst;
}

describe("lists", () => {
  test.each(CASE_SORTS)("by %s, page by page, hold each case once", async (sort) => {
    const items = await allOf(`/cases?sort=${sort}&`, analyst);
    expect(items.map(({ reference }) => reference).sort()).toEqual([...references].sort());
    const whole = await call<List>("GET", `/cases?sort=${sort}`, { token: analyst });
    expect(() => caseListAnswer.parse(whole.body)).not.toThrow();
    expect(whole.body.items).toHaveLength(5);
  });

  test("of silence begin with the longest", async () => {
    const items = await allOf("/silence?", analyst);
    expect(items.map(({ reference }) => reference)).toEqual([0, 2, 1, 3, 4].map((index) => references[index]));
    expect(() => silenceListAnswer.parse({ items, next: null })).not.toThrow();
  });

  test("of silence at an earlier moment go page by page too, and not into the future", async () => {
    const asOf = encodeURIComponent(now().toISOString());
    const whole = await call<List>("GET", `/silence?asOf=${asOf}`, { token: analyst });
    expect(whole.body.items.length).toBeGreaterThan(2);
    expect((await allOf(`/silence?asOf=${asOf}&`, analyst)).map(({ reference }) => reference)).toEqual(whole.body.items.map(({ reference }) => reference));
    expect(await refusedCall("GET", "/silence?asOf=2190-01-01T00:00:00Z", { token: analyst })).toMatchObject({ status: 400, code: "date_in_future" });
  });

  test("of one's own reports are one's own", async () => {
    const items = await allOf("/reports?", reporter);
    expect(items).toHaveLength(5);
    expect(() => ownReportsAnswer.parse({ items, next: null })).not.toThrow();
    expect((await call<List>("GET", "/reports", { token: await aToken("reporter") })).body).toEqual({ items: [], next: null });
  });

  test("are a reporter's own cases to a reporter, who can neither ask who works on them nor try out what others reported", async () => {
    expect(await allOf("/cases?", reporter)).toHaveLength(5);
    expect((await call<List>("GET", "/cases", { token: await aToken("reporter") })).body.items).toEqual([]);
    expect(await refusedCall("GET", "/cases?assignee=none", { token: reporter })).toMatchObject({ status: 403, code: "forbidden" });
    const link = encodeURIComponent("https://discord.com/channels/1180000000000000099");
    expect((await call<List>("GET", `/cases?q=${link}`, { token: reporter })).body.items).toEqual([]);
  });

  test("find a case by its reference", async () => {
    const { body } = await call<List>("GET", `/cases?q=${references[3]}`, { token: analyst });
    expect(body.items.map(({ reference }) => reference)).toEqual([references[3]]);
  });
});

describe("a query string is taken as it is written, or refused with 400", () => {
  test.each([
    ["/cases?colour=red", "field_unknown", "colour"],
    ["/cases?__proto__=1", "field_unknown", "__proto__"],
    ["/cases?status=new&status=closed", "invalid_input", "status"],
    ["/cases?limit=0", "field_too_short", "limit"],
    ["/cases?limit=201", "too_long", "limit"],
    ["/cases?limit=many", "field_type", "limit"],
    ["/cases?limit=1.5", "field_type", "limit"],
    ["/cases?status=lost", "field_choice", "status"],
    ["/cases?overdue=perhaps", "field_choice", "overdue"],
    ["/cases?q=%00", "unsafe_text", "q"],
    ["/cases?cursor=nonsense", "invalid_cursor", "cursor"],
    ["/silence?asOf=yesterday", "date_invalid", "asOf"],
    ["/silence?asOf=2023-02-29T00:00:00Z", "date_invalid", "asOf"],
    ["/reports?reporter=me", "field_unknown", "reporter"],
  ])("%s", async (address, code, path) => {
    const problem = await refusedCall("GET", address, { token: readerOf(address) });
    expect(problem).toMatchObject({ status: 400, code, errors: [{ path }] });
  });

  test("a case, a log and a write take no parameters that they do not know", async () => {
    const base = `/cases/${references[0]}`;
    for (const address of [`${base}?reference=x`, `${base}/events?after=3`]) {
      expect(await refusedCall("GET", address, { token: analyst })).toMatchObject({ status: 400, code: "field_unknown" });
    }
    const note = { token: analyst, body: { text: "A note." } };
    expect(await refusedCall("POST", `${base}/notes?dry=1`, note)).toMatchObject({ status: 400, code: "field_unknown" });
  });

  const cursor = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString("base64url");

  test.each([
    ["/cases?sort=newest", ["not a date", "not an id"]],
    ["/cases?sort=newest", [1, 2]],
    ["/cases?sort=newest", [true, null]],
    ["/cases?sort=due", ["x", 5, "x"]],
    ["/cases?sort=severity", ["S0\u0000", "2024-01-01T00:00:00.000Z", "x"]],
    ["/cases?sort=silence", ["9999999-01-01", "00000000-0000-4000-8000-000000000000"]],
    ["/silence?limit=1", ["not a date", "x"]],
    ["/reports?limit=1", [null, "x"]],
    ["/cases/{reference}/events?limit=1", ["x"]],
    ["/cases/{reference}/events?limit=1", [1e300]],
  ])("%s with the forged cursor %j", async (address, values) => {
    const place = `${address.replace("{reference}", references[0] ?? "")}&cursor=${cursor(values)}`;
    expect(await refusedCall("GET", place, { token: readerOf(address) })).toMatchObject({ status: 400, code: "invalid_cursor" });
  });
});
