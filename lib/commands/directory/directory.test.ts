import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { directoryEntry } from "@/lib/db/directory-store";
import type { Actor } from "@/lib/domain/access/actor";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { run } from "../run";
import { answered, aPerson, at, refusedWith } from "../testing/support";
import { addContactPointCommand } from "./add-contact-point";
import { addEntryCommand } from "./add-entry";
import { changeContactPointCommand } from "./change-contact-point";
import { changeEntryCommand } from "./change-entry";
import { restoreContactPointCommand } from "./restore-contact-point";
import { retireContactPointCommand } from "./retire-contact-point";

const NOW = at("2026-03-02T09:00:00.000Z");
const SOURCE = { text: "hotline.example, contact page", seenOn: "2026-03-01" };

/** What a form of an entry sends. */
const FACTS = { name: "Hotline", noticeLanguage: "en", languages: "en, fr", accepts: { web_address: true }, source: SOURCE };

/** What a form of a contact point sends. */
const MAILBOX = { purpose: "hotline", channel: "email", label: "Mailbox", address: "reports@hotline.example", languages: "en", source: SOURCE };

let manager: Actor;
let counter = 0;
let entry: DirectoryEntry;

beforeAll(async () => {
  manager = await aPerson("manager");
});

beforeEach(async () => {
  const { entry: added } = answered(await run(addEntryCommand, { ...FACTS, kind: "hotline", name: `Hotline ${++counter}` }, manager, { now: NOW }));
  entry = await present(added.slug);
});

async function present(slug = entry.slug): Promise<DirectoryEntry> {
  const found = await directoryEntry(database(), slug);
  if (found === null) throw new Error(`No entry ${slug}`);
  return found;
}

const logged = (type: string) => database().adminEvent.findFirstOrThrow({ where: { subjectId: entry.slug, type } });
const claim = () => ({ slug: entry.slug, version: entry.version });

async function withMailbox(): Promise<string> {
  const { point } = answered(await run(addContactPointCommand, { ...claim(), ...MAILBOX }, manager, { now: NOW }));
  entry = await present();
  return point.id;
}

describe("an entry", () => {
  test("is added under a slug of its name, once, and never as a platform", async () => {
    expect(entry).toMatchObject({ slug: `hotline-${counter}`, kind: "hotline", languages: ["en", "fr"], accepts: ["web_address"], repeatRule: null, version: 1 });
    expect(refusedWith(await run(addEntryCommand, { ...FACTS, kind: "authority", name: `HOTLINE, ${counter}` }, manager))).toEqual(["entry_exists"]);
    expect(refusedWith(await run(addEntryCommand, { ...FACTS, kind: "hotline", name: "New" }, manager))).toEqual(["entry_exists"]);
    expect(refusedWith(await run(addEntryCommand, { ...FACTS, kind: "platform", name: "A platform" }, manager))).toEqual(["field_choice"]);
  });

  test("is changed whole, on record, and only by who saw its present version", async () => {
    const said = {
      ...claim(),
      ...FACTS,
      name: entry.name,
      country: "FR",
      mailDomains: "hotline.example, mail.hotline.example",
      usualReceiptMinutes: 10,
      repeat: { channels: { web_form: true }, minDays: 14, source: SOURCE },
      isAutomatic: true,
      mostFollowUps: 1,
      commitments: [{ text: "Answers within a day", source: SOURCE }],
    };
    answered(await run(changeEntryCommand, said, manager, { now: NOW }));
    expect(await present()).toMatchObject({
      country: "FR",
      mailDomains: ["hotline.example", "mail.hotline.example"],
      usualReceiptMinutes: 10,
      repeatRule: { channels: ["web_form"], minDays: 14, source: SOURCE },
      chasing: { isAutomatic: true, mostFollowUps: 1 },
      commitments: [{ text: "Answers within a day", source: SOURCE }],
      version: 2,
    });
    expect(await logged("entry_changed")).toMatchObject({ recordedAt: NOW, data: { chasing: { isAutomatic: true, mostFollowUps: 1 } } });
    expect(refusedWith(await run(changeEntryCommand, said, manager))).toEqual(["stale_version"]);
    expect(refusedWith(await run(changeEntryCommand, { ...said, slug: "nobody" }, manager))).toEqual(["not_found"]);
  });

  test("loses a promise or a rule that is left blank", async () => {
    const full = { ...claim(), ...FACTS, name: entry.name, repeat: { channels: { email: true }, source: SOURCE }, commitments: [{ text: "Answers", source: SOURCE }] };
    answered(await run(changeEntryCommand, full, manager));
    const blank = { ...full, version: 2, repeat: { source: SOURCE }, commitments: [{ source: SOURCE }] };
    answered(await run(changeEntryCommand, blank, manager));
    expect(await present()).toMatchObject({ repeatRule: null, commitments: [], chasing: { isAutomatic: false, mostFollowUps: 2 } });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["a language that is none", { languages: "en, Klingon!" }, "language_unknown", "languages"],
    ["no language", { languages: " , " }, "field_required", "languages"],
    ["an address for a domain", { mailDomains: "abuse@hotline.example" }, "mail_domain_invalid", "mailDomains"],
    ["a rule read nowhere", { repeat: { channels: { email: true } } }, "field_required", "repeat.source.text"],
    ["a promise read nowhere", { commitments: [{ text: "Answers" }] }, "field_required", "commitments.0.source.text"],
    ["a day that is none", { source: { text: "A page", seenOn: "2026-02-30" } }, "day_invalid", "source.seenOn"],
    ["a source of blanks", { source: { text: "  ", seenOn: "2026-02-03" } }, "field_required", "source.text"],
    ["more follow-ups than anybody reads", { mostFollowUps: 21 }, "too_long", "mostFollowUps"],
  ])("is refused with %s", async (_title, changes, code, path) => {
    const result = await run(changeEntryCommand, { ...claim(), ...FACTS, ...changes }, manager);
    if (result.ok) throw new Error("Accepted");
    expect(result.refusals[0]).toMatchObject({ code, path });
  });
});

describe("a contact point", () => {
  test("is added after the others; the record names no address", async () => {
    const first = await withMailbox();
    const form = { purpose: "hotline", channel: "web_form", label: "Form", address: "https://hotline.example/report", languages: "fr", isPerItem: true, source: SOURCE };
    const fields = [{ label: "Link", source: "item_link" }, { label: "Reasons", source: "reasons", limit: 500 }];
    answered(await run(addContactPointCommand, { ...claim(), ...form, fields }, manager));
    const { points } = await present();
    expect(points.map(({ id, label }) => [id === first, label])).toEqual([[true, "Mailbox"], [false, "Form"]]);
    expect(points[1]).toMatchObject({ isPerItem: true, fields: [{ label: "Link", source: "item_link", limit: null }, { label: "Reasons", source: "reasons", limit: 500 }] });
    expect(JSON.stringify(await database().adminEvent.findMany({ where: { subjectId: entry.slug } }))).not.toContain("reports@");
  });

  test("that leads somewhere else is a new one in its place; one described otherwise is the same", async () => {
    const id = await withMailbox();
    const described = answered(await run(changeContactPointCommand, { ...claim(), id, ...MAILBOX, label: "Mailbox for reports" }, manager, { now: NOW }));
    expect(described.point.id).toBe(id);
    const moved = answered(await run(changeContactPointCommand, { ...claim(), version: described.entry.version, id, ...MAILBOX, address: "new@hotline.example" }, manager, { now: NOW }));
    expect(moved.point.id).not.toBe(id);
    const { points } = await present();
    const of = (wanted: string) => points.find((point) => point.id === wanted);
    expect([of(id)?.isRetired, of(id)?.address, of(id)?.label]).toEqual([true, "reports@hotline.example", "Mailbox for reports"]);
    expect([of(moved.point.id)?.isRetired, of(moved.point.id)?.address]).toEqual([false, "new@hotline.example"]);
    expect(refusedWith(await run(changeContactPointCommand, { ...claim(), version: moved.entry.version, id, ...MAILBOX }, manager))).toEqual(["not_found"]);
  });

  test("is retired and taken back, each once", async () => {
    const id = await withMailbox();
    answered(await run(retireContactPointCommand, { ...claim(), id }, manager));
    expect((await present()).points[0]?.isRetired).toBe(true);
    expect(refusedWith(await run(retireContactPointCommand, { ...claim(), version: entry.version + 1, id }, manager))).toEqual(["not_found"]);
    answered(await run(restoreContactPointCommand, { ...claim(), version: entry.version + 1, id }, manager));
    expect((await present()).points[0]?.isRetired).toBe(false);
  });

  test("of another entry is not there", async () => {
    const id = await withMailbox();
    const { version } = await present("pharos");
    expect(refusedWith(await run(retireContactPointCommand, { slug: "pharos", version, id }, manager))).toEqual(["not_found"]);
    expect((await present("pharos")).version).toBe(version);
  });

  test.each([
    ["email", "https://hotline.example", "mail_address_invalid"],
    ["web_form", "http://hotline.example", "web_address_invalid"],
    ["phone", "reports@hotline.example", "number_invalid"],
  ])("by %s does not lead to %s", async (channel, address, code) => {
    expect(refusedWith(await run(addContactPointCommand, { ...claim(), ...MAILBOX, channel, address }, manager))).toEqual([code]);
  });

  test("changed by two at once is changed by one", async () => {
    const id = await withMailbox();
    const results = await Promise.all(["A", "B"].map((label) => run(changeContactPointCommand, { ...claim(), id, ...MAILBOX, label }, manager)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok).flatMap(refusedWith)).toEqual(["stale_version"]);
  });
});
