import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { refoldEveryCase } from "../testing/refold";
import { accept, check, claim, close, dismiss, notify, walk, walkOf } from "../testing/story";
import { aMessageLink, answered, aPerson, aSnowflake, at, filed } from "../testing/support";

let reporter: Actor;
let analyst: Actor;

beforeAll(async () => {
  reporter = await aPerson("reporter");
  analyst = await aPerson("analyst");
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(5);
});

const file = async (reference: string, actor: Actor = analyst) => answered(await ask(caseFileQuery, { reference }, actor));

describe("a report of what an open case has", () => {
  test("joins it, and no second notice goes out (LAW case 8)", async () => {
    const link = aMessageLink();
    const first = await filed(reporter, { items: [{ raw: link }] });
    const second = await filed(await aPerson("reporter"), { items: [{ raw: link.replace("discord.com", "ptb.discordapp.com") }] });
    expect(second.case).toEqual({ reference: first.case.reference, joined: true });
    const known = await file(first.case.reference);
    expect(known).toMatchObject({ reportCount: 2 });
    expect(known.items).toHaveLength(1);
    expect(known.items[0]?.raws).toHaveLength(2);
  });

  test("brings its other items with it", async () => {
    const link = aMessageLink();
    const first = await filed(reporter, { items: [{ raw: link }] });
    await filed(reporter, { items: [{ raw: aMessageLink() }, { raw: link }, { raw: link }] });
    expect((await file(first.case.reference)).items).toHaveLength(2);
  });

  test("keeps what each reporter said from the other", async () => {
    const link = aMessageLink();
    const other = await aPerson("reporter");
    const first = await filed(reporter, { items: [{ raw: link }], description: "What the first of the two reporters had to say." });
    await filed(other, { items: [{ raw: link }, { raw: aMessageLink() }] });
    const seen = await file(first.case.reference, reporter);
    expect(seen.descriptions).toHaveLength(1);
    expect(seen.items).toHaveLength(1);
    expect(seen.items[0]?.raws).toEqual([link]);
  });
});

describe("two items of one server", () => {
  test("are two cases, linked from both ends", async () => {
    const guild = aSnowflake();
    const first = await filed(reporter, { items: [{ raw: aMessageLink(guild) }] });
    const second = await filed(reporter, { items: [{ raw: aMessageLink(guild) }] });
    expect(second.case.joined).toBe(false);
    expect((await file(second.case.reference)).linked).toContain(first.case.reference);
    expect((await file(first.case.reference)).linked).toContain(second.case.reference);
  });

  test("keep an item that another open case holds where its reporter finds it", async () => {
    const [one, two] = [aMessageLink(), aMessageLink()];
    const first = await filed(analyst, { items: [{ raw: one }] });
    await filed(analyst, { items: [{ raw: two }] });
    const both = await filed(reporter, { items: [{ raw: one }, { raw: two }] });
    expect(both.case).toEqual({ reference: first.case.reference, joined: true });
    expect((await file(first.case.reference)).items.map((item) => item.raws)).toEqual([[one, one], [two]]);
  });

  test("cannot answer for the others: what a joining stranger says the platform said waits for staff", async () => {
    const link = aMessageLink();
    const asked = { type: "notice", sentAt: "2026-01-05T09:00:00.000Z", channel: "web_form" };
    const first = await filed(reporter, { items: [{ raw: link }], history: [asked] });
    const said = { type: "response", kind: "action_taken", receivedAt: "2026-01-06T09:00:00.000Z", text: "We have acted." };
    const joined = await filed(await aPerson("reporter"), { items: [{ raw: link }], history: [said] });
    expect(joined.case).toEqual({ reference: first.case.reference, joined: true });
    const { answered: isAnswered, responses, unansweredSince } = await file(first.case.reference);
    expect({ isAnswered, unansweredSince }).toEqual({ isAnswered: false, unansweredSince: at("2026-01-05T09:00:00.000Z") });
    expect(responses).toMatchObject([{ kind: "other", isGuess: true, text: "We have acted." }]);
  });

  test("join where a case is about the server", async () => {
    const guild = aSnowflake();
    const server = await filed(reporter, { items: [{ raw: `https://discord.com/channels/${guild}` }] });
    const message = await filed(reporter, { items: [{ raw: aMessageLink(guild) }] });
    expect(message.case).toEqual({ reference: server.case.reference, joined: true });
  });

  test("are told apart even where hundreds were reported from it", async () => {
    const guild = aSnowflake();
    const links = Array.from({ length: 700 }, () => ({ raw: aMessageLink(guild) }));
    for (let from = 0; from < links.length; from += 50) await filed(reporter, { items: links.slice(from, from + 50) });
    const again = await Promise.all(links.filter((_link, index) => index % 35 === 0).map((link) => filed(reporter, { items: [link] })));
    expect(again.map((report) => report.case.joined)).not.toContain(false);
  }, 60_000);
});

describe("the same item after its case has closed", () => {
  const filedAndGone = async (checkedAt: string) => {
    const link = aMessageLink();
    const first = walkOf(await filed(reporter, { items: [{ raw: link }] }));
    await walk(first, analyst, [accept, notify, claim("2026-03-01T10:00:00.000Z"), check("gone", checkedAt)]);
    return { link, reference: first.reference };
  };

  test("reopens it as reappeared within ninety days", async () => {
    const { link, reference } = await filedAndGone("2026-03-01T12:00:00.000Z");
    const again = await filed(reporter, { items: [{ raw: link }] }, at("2026-05-30T11:59:59.999Z"));
    expect(again.case).toEqual({ reference, joined: true });
    const known = await file(reference);
    expect(known).toMatchObject({ status: "triaged", outcome: null, reportCount: 2 });
    expect(known.clocks.find((clock) => clock.kind === "takedown")).toMatchObject({ stoppedAt: null });
  });

  test("is a new case, linked to the old, from the ninetieth day on", async () => {
    const { link, reference } = await filedAndGone("2026-03-01T12:00:00.000Z");
    const again = await filed(reporter, { items: [{ raw: link }] }, at("2026-05-30T12:00:00.000Z"));
    expect(again.case.joined).toBe(false);
    expect((await file(again.case.reference)).linked).toContain(reference);
  });

  test.each([["dismissed", [dismiss]], ["withdrawn", [accept, close]]])("is a new case where the old one was %s", async (_title, steps) => {
    const link = aMessageLink();
    const first = walkOf(await filed(reporter, { items: [{ raw: link }] }));
    await walk(first, analyst, steps);
    const again = await filed(reporter, { items: [{ raw: link }] });
    expect(again.case.joined).toBe(false);
    expect(await database().caseItem.count({ where: { abuseCase: { reference: again.case.reference } } })).toBe(1);
  });
});

test("invites that differ in case are two cases (LAW case 39)", async () => {
  const upper = await filed(reporter, { items: [{ raw: "https://discord.gg/ExampleAbC" }] });
  const lower = await filed(reporter, { items: [{ raw: "https://discord.gg/exampleabc" }] });
  expect(lower.case).toMatchObject({ joined: false });
  expect(lower.case.reference).not.toBe(upper.case.reference);
});

test("what was typed is kept byte for byte, and answered so (LAW case 46)", async () => {
  const raw = `  ${aMessageLink()}?utm_source=Exa%20mple&é=☂#Frag  `;
  const { case: made } = await filed(reporter, { items: [{ raw }] });
  expect((await file(made.reference, reporter)).items[0]?.raws).toEqual([raw]);
});
