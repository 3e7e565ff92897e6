import { describe, expect, test } from "vitest";
import { createTranslator } from "use-intl/core";
import { formatInstant } from "./date-time";
import type { Locale } from "./locales";
import { MESSAGES } from "./messages";
import { relativeWords, spanWords } from "./relative-time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NBSP = "\u00a0";

const words = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale], namespace: "time" });

describe("a length of time in words", () => {
  test.each([
    ["a second", 1000, "less than a minute", "moins d’une minute"],
    ["a minute exactly", MINUTE, "1 min", "1 min"],
    ["just under an hour", HOUR - 1, "59 min", "59 min"],
    ["an hour", HOUR, "1 h", "1 h"],
    ["minutes are two digits", 3 * HOUR + 5 * MINUTE, "3 h 05", "3 h 05"],
    ["three hours twenty", 3 * HOUR + 20 * MINUTE, "3 h 20", "3 h 20"],
    ["a day", DAY, "1 day", "1 jour"],
    ["a day and four hours", DAY + 4 * HOUR, "1 day 4 h", "1 jour 4 h"],
    ["hours are left out from two days on", 2 * DAY + 23 * HOUR, "2 days", "2 jours"],
    ["lateness reads like time left", -2 * DAY, "2 days", "2 jours"],
  ])("%s", (_title, span, english, french) => {
    expect(spanWords(span, words("en")).replaceAll(NBSP, " ")).toBe(english);
    expect(spanWords(span, words("fr")).replaceAll(NBSP, " ")).toBe(french);
  });
});

describe("an instant against now", () => {
  const now = new Date("2024-02-14T12:00:00.000Z");

  test.each([
    ["past", "2024-02-12T12:00:00.000Z", "2 days ago", "il y a 2 jours"],
    ["to come", "2024-02-14T15:20:00.000Z", "in 3 h 20", "dans 3 h 20"],
    ["this minute", "2024-02-14T11:59:30.000Z", "just now", "à l’instant"],
  ])("%s", (_title, at, english, french) => {
    expect(relativeWords(new Date(at), now, words("en")).replaceAll(NBSP, " ")).toBe(english);
    expect(relativeWords(new Date(at), now, words("fr")).replaceAll(NBSP, " ")).toBe(french);
  });
});

describe("an instant on the wall clock of a zone", () => {
  test.each([
    ["day first in English", "2024-01-09T09:00:00.000Z", "day", "en", "Europe/Paris", "9 January 2024"],
    ["the first of a month in French", "2024-02-01T09:00:00.000Z", "day", "fr", "Europe/Paris", "1er février 2024"],
    ["the eleventh keeps its number", "2024-02-11T09:00:00.000Z", "day", "fr", "Europe/Paris", "11 février 2024"],
    ["late evening in UTC is the next day in Paris", "2024-01-09T23:30:00.000Z", "day", "fr", "Europe/Paris", "10 janvier 2024"],
    ["midnight is 00, never 24", "2024-01-09T00:05:00.000Z", "minute", "en", "UTC", "9 January 2024 at 00:05"],
  ] as const)("%s", (_title, at, style, locale, zone, written) => {
    expect(formatInstant(new Date(at), style, locale, zone)).toBe(written);
  });
});
