import { describe, expect, test } from "vitest";
import type { RepeatRule } from "../../directory/directory-entry";
import type { Channel } from "../notice";
import { repeatWarning } from "./repeat-warning";

const SOURCE = { text: "a page of an invented platform", seenOn: "2026-11-01" };
const NOW = new Date("2026-03-10T09:00:00.000Z");
const at = (text: string) => new Date(text);

const rule = (minDays: number | null, channels: readonly Channel[] = ["web_form"]): RepeatRule => ({ channels, minDays, source: SOURCE });
const sent = (when: string, changes: object = {}) => ({ occurredAt: at(when), recipient: "platform" as const, by: "us" as const, undelivered: null, ...changes });
const FIRST = sent("2026-03-03T09:00:00.000Z");

describe("the platform's own rule on repeated reports", () => {
  test.each([
    ["has nothing to say where there is none", null, "web_form", [FIRST], null],
    ["lets a first message pass", rule(null), "web_form", [], null],
    ["does not count a channel that it does not name", rule(null), "email", [FIRST], null],
    ["may forbid a second altogether", rule(null), "web_form", [FIRST], { kind: "forbidden", allowedFrom: null, source: SOURCE }],
    ["may ask for days between the two", rule(14), "web_form", [FIRST], { kind: "too_soon", allowedFrom: at("2026-03-17T09:00:00.000Z"), source: SOURCE }],
    ["counts from the last", rule(3), "web_form", [FIRST, sent("2026-03-09T09:00:00.000Z")], { kind: "too_soon", allowedFrom: at("2026-03-12T09:00:00.000Z"), source: SOURCE }],
    ["lets it pass in the very instant that it allows", rule(7), "web_form", [FIRST], null],
    ["counts neither what went to others", rule(null), "web_form", [sent("2026-03-03T09:00:00.000Z", { recipient: "hotline" })], null],
    ["nor what a reporter wrote", rule(null), "web_form", [sent("2026-03-03T09:00:00.000Z", { by: "reporter" })], null],
    ["nor what did not arrive", rule(null), "web_form", [sent("2026-03-03T09:00:00.000Z", { undelivered: { at: NOW, recordedAt: NOW, problem: "bounced" } })], null],
  ] as const)("%s", (_title, given, channel, notices, expected) => {
    expect(repeatWarning(given, { channel, notices }, NOW)).toEqual(expected);
  });
});
