import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";

/** The languages of the app, as a journey is told in each. */
export const LOCALES = ["fr", "en"] as const;

export type Locale = (typeof LOCALES)[number];

type Values = Readonly<Record<string, string | number>>;

/** The app's own words by their key (`signIn.title`), so that a reworded label breaks no journey. */
export type Words = (key: string, values?: Values) => string;

const ZONE = "Europe/Paris";

/** Reads the same files as the app. A key that is not there fails the test that asks for it. */
export function wordsOf(locale: Locale): Words {
  const folder = path.join("messages", locale);
  const areas = readdirSync(folder).map((file) => [areaOf(file), JSON.parse(readFileSync(path.join(folder, file), "utf8")) as unknown]);
  const messages = Object.fromEntries(areas) as Record<string, Record<string, string>>;
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({ locale, messages, timeZone: ZONE, onError }) as unknown as Words;
}

/** `case-file.json` is the area `caseFile`. */
function areaOf(file: string): string {
  return path.basename(file, ".json").replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

const DAY = { fr: "fr-FR", en: "en-GB" } as const;

/** A day as the app writes it: 9 January 2024, 9 janvier 2024. */
export function dayIn(locale: Locale, instant: string): string {
  const written = new Intl.DateTimeFormat(DAY[locale], { day: "numeric", month: "long", year: "numeric", timeZone: ZONE }).format(new Date(instant));
  return locale === "fr" ? written.replace(/^1(?=\s)/u, "1er") : written;
}

/** An instant as the app writes it where it must be exact: 6 March 2024 at 13:20:00 CET. */
export function instantIn(locale: Locale, instant: string): string {
  const [date, time] = [{ day: "numeric", month: "long", year: "numeric" }, { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short" }] as const;
  const written = new Intl.DateTimeFormat(DAY[locale], { ...date, ...time, hourCycle: "h23", timeZone: ZONE }).format(new Date(instant));
  return locale === "fr" ? written.replace(/^1(?=\s)/u, "1er") : written;
}

/** Matches a text that contains these words, whichever blanks stand between them: French has three kinds. */
export function containing(words: string): RegExp {
  return new RegExp(asPattern(words));
}

/** Matches a text that begins with these words. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^\\s*${asPattern(words)}`);
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
