import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { formatInstant } from "@/lib/i18n/date-time";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { JANUARY_EXAMPLE } from "./january-example";
import { silenceStory } from "./story";

function told(bar: SilenceBar, locale: Locale): string {
  const words = createTranslator({ locale, messages: MESSAGES[locale], namespace: "silence" });
  return silenceStory(bar, words, (at) => formatInstant(at, "day", locale, "Europe/Paris")).replaceAll(/[\u00a0\u202f]/g, " ");
}

const growing: SilenceBar = { ...JANUARY_EXAMPLE, isOpen: true, marks: [], notices: 1, receipts: 0, silentDays: 1 };

describe("the bar in words", () => {
  test.each([
    [
      "the January case, in English",
      JANUARY_EXAMPLE,
      "en",
      "From 9 January 2024 to 14 February 2024. 5 notices sent; 3 receipts; no answer. Press on 14 February 2024. Removed on 14 February 2024. 36 days without an answer.",
    ],
    [
      "the January case, in French",
      JANUARY_EXAMPLE,
      "fr",
      "Du 9 janvier 2024 au 14 février 2024. 5 notifications envoyées ; 3 accusés de réception ; aucune réponse. Presse le 14 février 2024. Retrait le 14 février 2024. 36 jours sans réponse.",
    ],
    ["a silence that grows", growing, "en", "Since 9 January 2024. One notice sent; no receipt; no answer. One day without an answer, and still counting."],
    ["less than a day", { ...growing, silentDays: 0 }, "fr", "Depuis le 9 janvier 2024. Une notification envoyée ; aucun accusé de réception ; aucune réponse. Moins d’un jour sans réponse, et le compte continue."],
    ["no silence at all", { ...growing, isOpen: false, stretches: [], answers: 1 }, "en", "From 9 January 2024 to 14 February 2024. One notice sent; no receipt; one answer."],
  ] as const)("%s", (_title, bar, locale, sentence) => {
    expect(told(bar, locale)).toBe(sentence);
  });
});
