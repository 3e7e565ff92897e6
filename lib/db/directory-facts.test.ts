import { beforeAll, expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { database } from "./client";
import { directoryEntries, directoryEntry } from "./directory-store";

/** What ships, as a fresh database has it. */
let entries: DirectoryEntry[];

beforeAll(async () => {
  entries = await directoryEntries(database());
});

const points = () => entries.flatMap((entry) => entry.points.map((point) => ({ entry, point })));

test("every platform has an entry, and so have the French authorities and hotlines, in the order of kinds", () => {
  const slugs = entries.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining([...PLATFORMS, "pharos", "police-secours", "point-de-contact", "e-enfance-3018", "arcom"]));
  expect(entries.filter(({ kind }) => kind === "platform").map(({ slug }) => slug).sort()).toEqual([...PLATFORMS].sort());
  expect(entries.slice(0, PLATFORMS.length).every(({ kind }) => kind === "platform")).toBe(true);
});

test("every entry, point, rule and promise says where it was read, and on which day", () => {
  const sources = entries.flatMap((entry) => [
    entry.source,
    ...entry.points.map(({ source }) => source),
    ...entry.commitments.map(({ source }) => source),
    ...(entry.repeatRule === null ? [] : [entry.repeatRule.source]),
  ]);
  expect(sources.length).toBeGreaterThan(80);
  for (const { text, seenOn } of sources) {
    expect(text.length, text).toBeGreaterThan(9);
    expect(seenOn, text).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test("every entry can be reached, and says what it takes and in which languages", () => {
  for (const entry of entries) {
    expect(entry.points.length, entry.slug).toBeGreaterThan(0);
    expect(entry.accepts.length, entry.slug).toBeGreaterThan(0);
    expect(entry.languages, entry.slug).toContain(entry.noticeLanguage);
    expect(entry.points.every(({ languages, isRetired }) => languages.length > 0 && !isRetired), entry.slug).toBe(true);
  }
});

test("every platform has a form for notices and a contact for its users, whose address is null rather than guessed", () => {
  for (const { slug, points: own } of entries.filter(({ kind }) => kind === "platform")) {
    expect(own.map(({ purpose }) => purpose), slug).toEqual(expect.arrayContaining(["notice_form", "user_contact"]));
  }
  for (const { point } of points().filter(({ point: { source } }) => source.text.startsWith("From memory"))) expect(point.address, point.label).toBeNull();
});

test("an address is what its channel says", () => {
  for (const { entry, point } of points()) {
    if (point.address === null) continue;
    if (point.channel === "email") expect(point.address, entry.slug).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
    if (point.channel === "web_form") expect(point.address, entry.slug).toMatch(/^https:\/\/[^\s]+$/);
    if (point.channel === "phone") expect(point.address, entry.slug).toMatch(/^\+?[\d ]+$/);
  }
});

test("LAW case 6: the form of Discord under the TAKE IT DOWN Act takes one item a report, and its EU form any number", async () => {
  const discord = await directoryEntry(database(), "discord");
  const forms = discord?.points.filter(({ purpose, channel }) => purpose === "notice_form" && channel === "web_form");
  expect(forms?.map(({ isPerItem, fields }) => [isPerItem, fields.some(({ source }) => source === "item_links")])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(discord?.repeatRule).toMatchObject({ channels: ["web_form", "in_app"], minDays: null });
  expect(discord?.commitments[0]?.text).toContain("48 hours");
  expect(discord?.accepts).toEqual(["message_link", "server_id", "user_id"]);
});

test("nothing goes out by itself before a manager says so", () => {
  for (const { slug, chasing } of entries) expect(chasing, slug).toEqual({ isAutomatic: false, mostFollowUps: 2 });
});

test("nobody has the slug of nobody", async () => {
  expect(await directoryEntry(database(), "nobody")).toBeNull();
});
