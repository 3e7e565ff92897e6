import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import { pauseOverName, percentName, type ThresholdName } from "@/lib/domain/clock/threshold";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { ClockDates } from "./clock-dates";

const NOW = new Date("2026-11-25T09:00:00.000Z");
const NEXT_AT = new Date("2026-12-02T09:00:00.000Z");
const CLOCK: ShownClock = {
  id: "answer.policy",
  kind: "answer",
  ordinal: 1,
  owner: "platform",
  basis: "policy",
  state: "paused",
  startedAt: NOW,
  dueAt: NEXT_AT,
  dueLegalLatest: NEXT_AT,
  resumesAt: NEXT_AT,
  stoppedAt: null,
  abandonedAt: null,
};

function read(name: ThresholdName, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <ClockDates clock={CLOCK} knownAt={NOW} pauses={[]} next={{ name, at: NEXT_AT }} now={NOW} />
    </NextIntlClientProvider>,
  ).replaceAll(/<[^>]*>/g, "");
}

test("what comes next is not told as if it had come: a pause is yet to end", () => {
  expect(read(pauseOverName("p1"), "en")).toContain("Announces nextits pause ends by itself · ");
  expect(read(pauseOverName("p1"), "fr")).toContain("sa suspension prend fin d’elle-même · ");
});

test("a share of the time is named as everywhere else", () => {
  expect(read(percentName(80), "en")).toContain("80 % of its time is used · ");
});
