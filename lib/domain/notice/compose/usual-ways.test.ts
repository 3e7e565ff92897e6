import { describe, expect, test } from "vitest";
import type { ContactPoint } from "../../directory/contact-point";
import type { DirectoryEntry } from "../../directory/directory-entry";
import { CHANNELS } from "../notice";
import { languageFor, usualWays } from "./usual-ways";

const SOURCE = { text: "an invented page", seenOn: "2026-11-01" };

function point(id: string, changes: Partial<ContactPoint> = {}): ContactPoint {
  return { id, purpose: "notice_form", channel: "web_form", label: id, address: null, languages: ["en"], isPerItem: false, fields: [], source: SOURCE, isRetired: false, ...changes };
}

function entry(slug: string, changes: Partial<DirectoryEntry> = {}): DirectoryEntry {
  const facts = { country: null, languages: ["en"], accepts: [], mailDomains: [], usualReceiptMinutes: null, repeatRule: null, commitments: [], version: 1 } as const;
  return { slug, kind: "platform", name: slug, noticeLanguage: "en", chasing: { isAutomatic: false, mostFollowUps: 2 }, points: [], source: SOURCE, ...facts, ...changes };
}

const PLATFORM = entry("discord", {
  points: [
    point("help", { purpose: "user_contact" }),
    point("mailbox", { purpose: "abuse_mailbox", channel: "email", address: "abuse@platform.example" }),
    point("form"),
    point("old", { isRetired: true }),
    point("police", { purpose: "authority_contact", channel: "email" }),
  ],
});
const HOTLINES = [entry("one", { kind: "hotline", noticeLanguage: "fr", points: [point("line", { purpose: "hotline" })] }), entry("two", { kind: "hotline", points: [point("other line", { purpose: "hotline" })] })];
const ALL = [PLATFORM, entry("reddit", { points: [point("elsewhere")] }), ...HOTLINES];

const valuesFor = (changes: object = {}) => usualWays(ALL, { recipient: "platform", platform: "discord", isFollowUp: false, ...changes }).map(({ value }) => value);

describe("the ways to reach somebody, the usual first", () => {
  test.each([
    ["a first notice goes to the form that is there for it", {}, ["form", "mailbox", "help"]],
    ["a reminder goes to the contact for everybody", { isFollowUp: true }, ["help", "mailbox", "form"]],
    ["of hotlines, any may be written to", { recipient: "hotline" }, ["line", "other line"]],
    ["of the press nothing is known", { recipient: "press" }, []],
    ["nor of a platform that nobody wrote down", { platform: "other" }, []],
  ])("%s", (_title, changes, expected) => {
    expect(valuesFor(changes)).toEqual([...expected, ...CHANNELS]);
  });

  test("what would be a repeated report comes last among follow-ups, and only there", () => {
    const ruled = { ...PLATFORM, repeatRule: { channels: ["web_form"] as const, minDays: null, source: SOURCE } };
    const values = (isFollowUp: boolean) => usualWays([ruled], { recipient: "platform", platform: "discord", isFollowUp }).map(({ value }) => value).slice(0, 3);
    expect(values(true)).toEqual(["mailbox", "help", "form"]);
    expect(values(false)).toEqual(["form", "mailbox", "help"]);
  });
});

test.each([
  ["the language of whom it goes to", { point: null, entry: entry("one", { noticeLanguage: "fr" }) }, "fr"],
  ["or the only one of ours that is read there", { point: point("p", { languages: ["fr-FR", "de"] }), entry: PLATFORM }, "fr"],
  ["and of several the usual", { point: point("p", { languages: ["fr", "en"] }), entry: PLATFORM }, "en"],
  ["English to a platform that nobody wrote down", { point: null, entry: null }, "en"],
] as const)("%s", (_title, way, expected) => {
  expect(languageFor({ value: "x", channel: "email", ...way }, "platform")).toBe(expected);
});

test("French to an authority that nobody wrote down", () => {
  expect(languageFor({ value: "x", channel: "post", point: null, entry: null }, "authority")).toBe("fr");
});
