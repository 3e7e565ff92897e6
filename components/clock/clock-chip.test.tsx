import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { ClockChip } from "./clock-chip";
import type { ClockView } from "./clock-view";

const now = new Date("2024-03-06T09:00:00.000Z");
const running: ClockView = {
  kind: "answer",
  owner: "platform",
  basis: "policy",
  state: "running",
  dueAt: new Date("2024-03-06T12:20:00.000Z"),
};

function markup(clock: ClockView, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <ClockChip clock={clock} now={now} />
    </NextIntlClientProvider>,
  ).replaceAll(/[\u00a0\u202f]/g, " ");
}

const read = (clock: ClockView, locale: Locale) => markup(clock, locale).replaceAll(/<[^>]*>/g, "");
const late = { ...running, dueAt: new Date("2024-03-04T09:00:00.000Z") };

describe("a clock, read aloud", () => {
  test.each([
    ["time left", running, "Answer · due in 3 h 20 · the platform, our policy", "Réponse · échéance dans 3 h 20 · la plateforme, notre règle"],
    ["late", { ...late, state: "overdue" }, "Answer · late by 2 days · the platform, our policy", "Réponse · en retard de 2 jours · la plateforme, notre règle"],
    ["breach in law", { ...late, state: "breached", basis: "statute" }, "Answer · breach, late by 2 days · the platform, the law", "Réponse · manquement, en retard de 2 jours · la plateforme, la loi"],
  ] as const)("%s", (_title, clock, english, french) => {
    expect(read(clock, "en")).toBe(english);
    expect(read(clock, "fr")).toBe(french);
  });

  test("gives the exact instant, on the wall clock of the zone", () => {
    expect(markup(running, "en")).toContain('dateTime="2024-03-06T12:20:00.000Z" title="Due 6 March 2024 at 13:20:00 CET"');
  });

  test("never says breach of a policy that is merely late", () => {
    expect(read({ ...late, state: "overdue" }, "en")).not.toContain("breach");
  });
});
