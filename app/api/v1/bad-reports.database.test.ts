import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, type CaseJson, type Filed, refusedCall } from "@/lib/api/testing/call";
import { now } from "@/lib/clock";
import { aMessageLink, aReport, aSnowflake } from "@/lib/commands/testing/support";

let reporter = "";
let analyst = "";

beforeAll(async () => {
  reporter = await aToken("reporter");
  analyst = await aToken("analyst");
});

const link = () => ({ raw: aMessageLink() });
const inAnHour = () => new Date(now().getTime() + 3_600_000).toISOString();
const tiny = `data:image/png;base64,${"iVBORw0KGgo".padEnd(120, "A")}`;

/** Each line: what is wrong, the change to a good report, the code, and the place it names. */
const LINES: readonly (readonly [string, () => Record<string, unknown>, string, string])[] = [
  ["no link at all", () => ({ items: [] }), "location_missing", "items"],
  ["a link that is not exact", () => ({ items: [{ raw: "see server X" }] }), "location_not_exact", "items.0.raw"],
  ["a short link that hides its place", () => ({ items: [{ raw: "https://vm.tiktok.com/ZMexample/" }] }), "location_not_exact", "items.0.raw"],
  ["good faith not ticked", () => ({ goodFaith: false }), "good_faith_required", "goodFaith"],
  ["a reason that is none", () => ({ description: "illegal" }), "reasons_insufficient", "description"],
  ["a description of 200 kB", () => ({ description: "word ".repeat(40_000) }), "too_long", "description"],
  ["a date in the future", () => ({ observedAt: inAnHour() }), "date_in_future", "observedAt"],
  ["a past notice dated in the future", () => ({ history: [{ type: "notice", sentAt: inAnHour(), channel: "email" }] }), "date_in_future", "history.0.sentAt"],
  ["29 February of a common year", () => ({ observedAt: "2023-02-29T10:00:00Z" }), "date_invalid", "observedAt"],
  ["a date without a zone", () => ({ observedAt: "2024-01-09T18:30:00" }), "date_invalid", "observedAt"],
  ["a date as a number", () => ({ observedAt: 1_704_826_200_000 }), "field_type", "observedAt"],
  ["an ID as a number", () => ({ items: [{ raw: 123 }] }), "field_type", "items.0.raw"],
  ["an unknown field", () => ({ colour: "red" }), "field_unknown", "colour"],
  ["an unknown field inside", () => ({ items: [{ ...link(), note: "x" }] }), "field_unknown", "items.0.note"],
  ["an unknown category", () => ({ category: "gossip" }), "field_choice", "category"],
  ["an unknown platform", () => ({ platform: "nowhere" }), "field_choice", "platform"],
  ["another platform than the link's", () => ({ platform: "reddit" }), "platform_mismatch", "items.0.raw"],
  ["a text where a list belongs", () => ({ items: "one" }), "field_type", "items"],
  ["a null where a text belongs", () => ({ description: null }), "field_type", "description"],
  ["a NUL in a text", () => ({ description: "A message that shares\u0000 what nobody agreed to." }), "unsafe_text", "description"],
  ["a direction override", () => ({ description: "A message that shares \u202e what nobody agreed to." }), "unsafe_text", "description"],
  ["a zero-width space", () => ({ description: "A message that sha\u200bres what nobody agreed to." }), "unsafe_text", "description"],
  ["a lone surrogate", () => ({ description: "A message that shares \ud800 what nobody agreed to." }), "unsafe_text", "description"],
  ["a NUL in a link", () => ({ items: [{ raw: `${aMessageLink()}\u0000` }] }), "location_not_exact", "items.0.raw"],
  ["a direction override in a link", () => ({ items: [{ raw: `\u202e${aMessageLink()}` }] }), "location_not_exact", "items.0.raw"],
  ["a data: URI in a text", () => ({ description: `A message that shares what nobody agreed to: ${tiny}` }), "embedded_media_refused", "description"],
  ["a PIN", () => ({ pin: "123456" }), "pin_refused", "pin"],
  ["neither name nor address where the law asks for them", () => ({ reporter: { anonymous: true } }), "identity_required", "reporter"],
];

describe("a report that is refused says what and where", () => {
  test.each(LINES)("%s", async (_title, change, code, path) => {
    const problem = await refusedCall("POST", "/reports", { token: reporter, body: aReport(change()) });
    expect(problem.status).toBe(422);
    expect(problem.code).toBe(code);
    expect(problem.errors?.map((error) => error.path.slice(0, path.length))).toContain(path);
    expect(problem.headers.get("Cache-Control")).toBe("no-store");
  });

  test("several faults at once are all told", async () => {
    const problem = await refusedCall("POST", "/reports", { token: reporter, body: aReport({ items: [], goodFaith: false, description: "illegal" }) });
    expect(problem.errors?.map(({ code }) => code).sort()).toEqual(["good_faith_required", "location_missing", "reasons_insufficient"]);
  });

  test("what was sent is never in the answer", async () => {
    const { text } = await call("POST", "/reports", { token: reporter, body: aReport({ items: [{ raw: "marker-7731" }], description: "marker-7731" }) });
    expect(text).not.toContain("marker-7731");
  });

  test("keys called __proto__ or constructor are unknown fields, and change nothing", async () => {
    const raw = JSON.stringify(aReport()).replace("{", '{"__proto__":{"goodFaith":true},"constructor":{"prototype":{"polluted":1}},');
    const problem = await refusedCall("POST", "/reports", { token: reporter, raw });
    expect(problem.errors?.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([["constructor", "field_unknown"], ["__proto__", "field_unknown"]]),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("a hundred thousand unknown fields get a short answer", async () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`f${index}`, 1]));
    const { status, text } = await call("POST", "/reports", { token: reporter, body: aReport(many) });
    expect(status).toBe(422);
    expect(text.length).toBeLessThan(40_000);
  });
});

describe("what was given comes back as it was given", () => {
  test("LAW 40: an ID beyond 2^53 survives as a string; LAW 46: the raw text is unchanged byte for byte", async () => {
    const server = "175928847299117063";
    const raw = `  https://PTB.discord.com/channels/${server}/${aSnowflake()}/${aSnowflake()}?x=%C3%A9#é  `;
    const { body } = await call<Filed>("POST", "/reports", { token: reporter, body: aReport({ items: [{ raw }] }) });
    const file = await call<CaseJson>("GET", `/cases/${body.case.reference}`, { token: analyst });
    expect(file.body.items[0]?.canonicalKey).toContain(`:${server}:`);
    expect(file.body.items[0]?.raws).toEqual([raw]);
  });
});
