import { beforeAll, describe, expect, test } from "vitest";
import { publishedPolicy } from "@/lib/commands/testing/policies";
import { answered, aPerson, at, filed, refusedWith } from "@/lib/commands/testing/support";
import { accept, close, notify, respond, walkOf, type Walk } from "@/lib/commands/testing/story";
import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "../ask";
import { directoryEntryQuery } from "./directory-entry";
import { directoryListQuery } from "./directory-list";

const FILED = at("2026-03-01T08:00:00.000Z");
/** When `notify` says that the notice went. */
const NOTICED = at("2026-03-01T09:00:00.000Z");
const LATER = at("2026-03-30T10:00:00.000Z");

let manager: Actor;

beforeAll(async () => {
  manager = await aPerson("manager");
});

const after = (count: number) => new Date(NOTICED.getTime() + hours(count));
const page = async (slug: string, actor = manager) => answered(await ask(directoryEntryQuery, { slug }, actor, { now: LATER }));

/** A case on Discord of which the platform was told. */
async function aNotifiedCase(): Promise<Walk> {
  const opened = walkOf(await filed(manager, {}, FILED));
  return notify(await accept(opened, manager, { now: FILED }), manager, { now: NOTICED });
}

function respondedAfter(walk: Walk, kind: string, count: number): Promise<Walk> {
  return respond(kind, after(count).toISOString())(walk, manager, { now: after(count) });
}

describe("the list", () => {
  test("is of everybody, of a kind, or of a country", async () => {
    const all = answered(await ask(directoryListQuery, {}, manager));
    expect(all.items.length).toBeGreaterThan(20);
    expect(all.countries).toEqual(expect.arrayContaining(["BE", "FR", "US"]));
    const hotlines = answered(await ask(directoryListQuery, { kind: "hotline", country: "FR" }, manager));
    expect(hotlines.items.map(({ slug }) => slug)).toEqual(["allo-119", "point-de-contact"]);
    expect(hotlines.countries).toEqual(all.countries);
  });

  test("is read by staff and admins", async () => {
    for (const role of ["analyst", "admin"] as const) answered(await ask(directoryListQuery, {}, await aPerson(role)));
    for (const role of ["reporter", "platform_agent"] as const) {
      const actor = await aPerson(role, role === "platform_agent" ? "discord" : undefined);
      expect(refusedWith(await ask(directoryListQuery, {}, actor))).toEqual(["forbidden"]);
    }
  });
});

describe("an entry", () => {
  test("of nobody is not found", async () => {
    expect(refusedWith(await ask(directoryEntryQuery, { slug: "nobody" }, manager))).toEqual(["not_found"]);
  });

  test("of a platform has the promises that clocks run by, until they are out of use", async () => {
    expect((await page("discord")).promises.map(({ key }) => key)).toEqual(["preset.discord_take_it_down"]);
    expect((await page("x")).promises).toEqual([]);
  });

  test("of a hotline is not measured", async () => {
    expect(await page("point-de-contact")).toMatchObject({ promises: [], measured: null });
  });
});

test("the time to an answer is measured where one came, and where none came is counted apart; a receipt is no answer", async () => {
  const none = { ended: 0, open: 0, unanswered: 0, medianMs: null, p90Ms: null };
  expect((await page("discord")).measured).toEqual({ acknowledge: none, answer: none });

  await respondedAfter(await aNotifiedCase(), "refusal", 2);
  await respondedAfter(await respondedAfter(await aNotifiedCase(), "automatic_receipt", 1), "action_taken", 40);
  await respondedAfter(await aNotifiedCase(), "automatic_receipt", 3);
  await close(await aNotifiedCase(), manager, { now: after(50) });
  await aNotifiedCase();

  expect((await page("discord")).measured).toEqual({
    acknowledge: { ended: 3, open: 1, unanswered: 1, medianMs: hours(2), p90Ms: hours(3) },
    answer: { ended: 2, open: 2, unanswered: 1, medianMs: hours(2), p90Ms: hours(40) },
  });
  expect((await page("x")).measured).toEqual({ acknowledge: none, answer: none });
});

test("a promise of all its cases that somebody published stands on the page of its platform", async () => {
  await publishedPolicy(manager, {
    name: "Answers within two days",
    basis: "commitment",
    scope: { platform: ["reddit", "x"] },
    clocks: [{ kind: "answer", ms: hours(48) }],
    source: "reddit.example, page of January 2026",
    reason: "Read on that day.",
    validFrom: FILED.toISOString(),
  }, { now: FILED });
  expect((await page("x")).promises.map(({ name }) => name)).toEqual(["Answers within two days"]);
  expect((await page("reddit")).promises).toHaveLength(1);
  expect((await page("tiktok")).promises).toEqual([]);
});
