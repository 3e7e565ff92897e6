import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { ClockFacts } from "./clock-view";
import { LiveChip } from "./live-chip";
import { LiveClocks } from "./live-clocks";
import { LiveDue } from "./live-due";
import { LiveLine } from "./live-line";

const now = new Date("2024-03-06T09:00:00.000Z");
const dueAt = new Date("2024-03-06T12:20:00.000Z");
const passedAt = new Date("2024-03-04T09:00:00.000Z");

function fail(error: Error): never {
  throw error;
}

/** A word that is missing fails the test. */
function markup(children: ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris" onError={fail}>
      <LiveClocks>{children}</LiveClocks>
    </NextIntlClientProvider>,
  ).replaceAll(/[\u00a0\u202f]/g, " ");
}

const STATES: readonly ClockFacts[] = [
  { state: "running", dueAt },
  { state: "paused", dueAt },
  { state: "met", dueAt, stoppedAt: passedAt },
  { state: "overdue", dueAt: passedAt },
  { state: "overdue", dueAt: passedAt, stoppedAt: now },
  { state: "overdue", dueAt: passedAt, abandonedAt: now },
  { state: "breached", dueAt: passedAt },
  { state: "breached", dueAt: passedAt, stoppedAt: now },
  { state: "breached", dueAt: passedAt, abandonedAt: now },
];

describe.each(LOCALES)("the words that the browser is given, in %s", (locale) => {
  test("are enough for every state", () => {
    for (const clock of STATES) {
      const chip = markup(<LiveChip clock={clock} now={now} title="Answer" ownership="us" exact={null} />, locale);
      expect(chip).toContain(`dateTime="${(clock.stoppedAt ?? clock.abandonedAt ?? clock.dueAt).toISOString()}"`);
    }
  });
});

describe("overdue is told without its colour", () => {
  const [running, late, breach] = [{ state: "running", dueAt }, { state: "overdue", dueAt: passedAt }, { state: "breached", dueAt: passedAt }] as const;
  const chip = (clock: ClockFacts) => markup(<LiveChip clock={clock} now={now} title="Answer" ownership="us" exact={null} />);
  const line = (clock: ClockFacts) => markup(<LiveLine clock={clock} now={now} title="The platform answers" basis="ours" exact={null} />);
  const due = (clock: ClockFacts) => markup(<LiveDue clock={clock} now={now} name="RL-7K3F-92QD" exact={null} />);
  const shape = (html: string) => /<svg.*<\/svg>/.exec(html)?.[0];
  const words = (html: string) => html.replaceAll(/<[^>]*>/g, "");

  test.each([
    ["chip", chip],
    ["line", line],
    ["row", due],
  ])("in a %s: by words and by a shape", (_title, drawn) => {
    expect(words(drawn(running))).toContain("due in 3 h 20");
    expect(words(drawn(late))).toContain("late by 2 days");
    expect(new Set([running, late, breach].map((clock) => shape(drawn(clock)))).size).toBe(3);
  });
});

test("nothing that ticks is read out unasked: there is one line for that, and it is empty", () => {
  const html = markup(<LiveChip clock={{ state: "overdue", dueAt: passedAt }} now={now} title="Answer" ownership="us" exact={null} />);
  expect(html).toContain('<p aria-live="polite" class="sr-only"></p>');
  expect(html.match(/aria-live|role="/g)).toHaveLength(1);
});
