import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { EngineState } from "./engine-state";

function read(due: number, behindMs: number, locale: Locale): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <EngineState due={due} behindMs={behindMs} mostCounted={10_000} />
    </NextIntlClientProvider>,
  );
  return markup.replaceAll(/<[^>]*>/g, "").replaceAll(/[\u00a0\u202f]/g, " ");
}

const MINUTE = 60_000;

describe("how far behind the engine is, in words", () => {
  test.each([
    ["nothing waits", 0, 0, "Up to date: all that clocks had to announce has been announced.", "À jour : tout ce que les délais avaient à annoncer l’a été."],
    ["between two looks of a worker", 3, MINUTE - 1, "Up to date: all that clocks had to announce has been announced.", "À jour : tout ce que les délais avaient à annoncer l’a été."],
    ["one for a minute", 1, MINUTE, "1 min behind: one clock waits to be announced.", "1 min de retard : un délai attend d’être annoncé."],
    ["many", 1_203, 4 * MINUTE, "4 min behind: 1,203 clocks wait to be announced.", "4 min de retard : 1 203 délais attendent d’être annoncés."],
    ["more than are counted", 10_000, 26 * 60 * MINUTE, "1 day 2 h behind: 10,000 clocks or more wait to be announced.", "1 jour 2 h de retard : au moins 10 000 délais attendent d’être annoncés."],
  ])("%s", (_title, due, behindMs, english, french) => {
    expect(read(due, behindMs, "en")).toBe(english);
    expect(read(due, behindMs, "fr")).toBe(french);
  });
});
