import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { MeasuredWait } from "@/lib/domain/directory/measured-wait";
import { hours } from "@/lib/domain/law/duration";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { MeasuredWaits } from "./measured-waits";

const NONE: MeasuredWait = { ended: 0, open: 0, unanswered: 0, medianMs: null, p90Ms: null };

function words(locale: Locale, acknowledge: MeasuredWait, answer: MeasuredWait): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <MeasuredWaits measured={{ acknowledge, answer }} />
    </NextIntlClientProvider>,
  );
  return markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

test.each([
  ["en", NONE, "No case has been notified yet."],
  ["en", { ...NONE, open: 3 }, "It has not come in any case. · 3 cases still wait"],
  ["en", { ended: 1, open: 0, unanswered: 1, medianMs: hours(40), p90Ms: hours(40) }, "40 hours in the one case where it came · one case ended without it"],
  ["en", { ended: 7, open: 2, unanswered: 0, medianMs: hours(1), p90Ms: hours(96) }, "half within 60 minutes, nine in ten within 4 days, over the 7 cases where it came · 2 cases still wait"],
  ["fr", { ended: 7, open: 0, unanswered: 2, medianMs: hours(2), p90Ms: hours(96) }, "la moitié en 2 heures, neuf sur dix en 4 jours, sur les 7 dossiers où elle est venue · 2 dossiers se sont clos sans elle"],
] as const)("in %s, a median never stands without its number of cases: %j", (locale, answer, expected) => {
  expect(words(locale, NONE, answer)).toContain(expected);
});
