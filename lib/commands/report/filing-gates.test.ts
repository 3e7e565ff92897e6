import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { run } from "../run";
import { refoldEveryCase } from "../testing/refold";
import { aMessageLink, answered, aPerson, aReport, refusedWith } from "../testing/support";
import { fileReportCommand } from "./file-report";

let reporter: Actor;

beforeAll(async () => {
  reporter = await aPerson("reporter");
});
afterAll(refoldEveryCase);

const file = (changes: Record<string, unknown>, actor: Actor = ANONYMOUS) => run(fileReportCommand, aReport(changes), actor);
const link = () => ({ raw: aMessageLink() });

describe("the four elements of a notice, DSA art. 16(2)", () => {
  test("child abuse may be reported by nobody (LAW case 1)", async () => {
    const anonymously = await file({ category: "csam", reporter: { anonymous: true } });
    expect(answered(anonymously).receipt).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(answered(await file({ category: "csam", reporter: undefined })).case.joined).toBe(false);
  });

  test.each([
    ["by nobody (LAW case 2)", { reporter: { anonymous: true } }, ["identity_required"]],
    ["without saying by whom", { reporter: undefined }, ["identity_required"]],
    ["by a name alone", { reporter: { name: "Dana Reed" } }, ["identity_required"]],
    ["by an address alone", { reporter: { email: "dana@people.example" } }, ["identity_required"]],
    ["by a name of blanks", { reporter: { name: " ", email: "dana@people.example" } }, ["identity_required"]],
    ["with a further category slipped in", { reporter: { anonymous: true }, tags: ["csam"] }, ["field_unknown"]],
    ["about nothing (LAW case 3)", { items: [] }, ["location_missing"]],
    ["about a place described in words", { items: [{ raw: "see server X" }] }, ["location_not_exact"]],
    ["about a short link that leads who knows where", { items: [{ raw: "https://vm.tiktok.com/ZMexample/" }] }, ["location_not_exact"]],
    ["about an exact place and a vague one", { items: [link(), { raw: "and the one below" }] }, ["location_not_exact"]],
    ["because it is illegal (LAW case 4)", { description: "illegal" }, ["reasons_insufficient"]],
    ["without a reason", { description: "" }, ["reasons_insufficient"]],
    ["without good faith (LAW case 5)", { goodFaith: false }, ["good_faith_required"]],
    ["without a word about good faith", { goodFaith: undefined }, ["good_faith_required"]],
    ["with everything wrong at once", { description: "bad", items: [], reporter: undefined, goodFaith: false }, ["reasons_insufficient", "location_missing", "identity_required", "good_faith_required"]],
    ["about two platforms", { items: [link(), { raw: "https://x.com/example/status/1234567890123456789" }] }, ["platform_mismatch"]],
    ["about another platform than it says", { platform: "reddit" }, ["platform_mismatch"]],
    ["seen tomorrow", { observedAt: "2999-01-01T00:00:00.000Z" }, ["date_in_future"]],
    ["with a notice sent tomorrow", { history: [{ type: "notice", sentAt: "2999-01-01T00:00:00.000Z", channel: "email" }] }, ["date_in_future"]],
    ["seen on a day that no calendar has", { observedAt: "2026-02-30T00:00:00.000Z" }, ["date_invalid"]],
    ["with a picture in its text", { description: `Look at this: data:image/png;base64,${"iVBORw0KGgo".repeat(8)}` }, ["embedded_media_refused"]],
    ["anonymous, and named", { reporter: { anonymous: true, name: "Dana Reed" } }, ["field_choice"]],
  ])("a report of intimate images %s is refused", async (_title, changes, codes) => {
    const before = await database().report.count();
    expect(refusedWith(await file(changes))).toEqual(codes);
    expect(await database().report.count()).toBe(before);
  });

  test("an account says who reports, unless its person would rather not", async () => {
    expect(answered(await file({ reporter: undefined }, reporter)).report.id).toBeTruthy();
    expect(refusedWith(await file({ reporter: { anonymous: true } }, reporter))).toEqual(["identity_required"]);
  });

  test("the log says what was attested, when, and that it was (LAW case 5)", async () => {
    const { report } = answered(await file({}, reporter));
    const event = await database().caseEvent.findFirstOrThrow({ where: { data: { path: ["reportId"], equals: report.id } } });
    expect(event).toMatchObject({ type: "report_filed", actor: { role: "reporter", label: "reporter" }, actorId: null });
    expect(event.data).toMatchObject({ goodFaithText: "good-faith-1" });
    expect(event.recordedAt).toEqual(report.filedAt);
  });
});
