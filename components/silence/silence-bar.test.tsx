import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { SilenceBar as Bar } from "@/lib/domain/silence/silence-bar";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { JANUARY_EXAMPLE } from "./january-example";
import { SilenceBar } from "./silence-bar";
import type { SilenceBarSize } from "./sizes";

const SIZES: readonly SilenceBarSize[] = ["row", "case", "board"];

function drawn(bar: Bar, size: SilenceBarSize, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <SilenceBar bar={bar} size={size} />
    </NextIntlClientProvider>,
  ).replaceAll(/[\u00a0\u202f]/g, " ");
}

describe.each(LOCALES)("the January case drawn in %s", (locale) => {
  test.each(SIZES)("says its 36 days in size %s, as a picture with a name", (size) => {
    const markup = drawn(JANUARY_EXAMPLE, size, locale);
    expect(markup).toMatch(/role="img" aria-label="[^"]*36[^"]*"/);
    expect(markup.replaceAll(/<[^>]*>/g, " ")).toContain("36");
    expect(markup).not.toContain("NaN");
  });
});

describe("what is drawn", () => {
  test("counts the answers that never came", () => {
    expect(drawn(JANUARY_EXAMPLE, "case", "en").replaceAll(/<[^>]*>/g, "")).toContain("0 answers");
  });

  test("tells removal without reply from removal after an answer", () => {
    expect(drawn(JANUARY_EXAMPLE, "case", "en")).toContain("removed without reply");
    expect(drawn({ ...JANUARY_EXAMPLE, answers: 1 }, "case", "en")).not.toContain("removed without reply");
  });

  test("a notice sent this instant is silent, not answered", () => {
    const bar = { ...JANUARY_EXAMPLE, to: JANUARY_EXAMPLE.from, isOpen: true, stretches: [], marks: [], silentDays: 0 };
    const markup = drawn(bar, "row", "en");
    expect(markup).toContain("1 day");
    expect(markup).not.toContain("Answered");
    expect(markup).not.toContain("NaN");
  });

  test("a case answered at once says so", () => {
    const bar = { ...JANUARY_EXAMPLE, stretches: [], silentDays: 0, answers: 1 };
    expect(drawn(bar, "row", "fr")).toContain("Répondu");
  });
});
