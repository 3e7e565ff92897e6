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

const text = (html: string) => html.replaceAll(/<[^>]*>/g, "");
const read = (clock: ClockView, locale: Locale) => text(markup(clock, locale).replace(/<details.*<\/details>/, ""));
const lines = (clock: ClockView, locale: Locale) => [...markup(clock, locale).matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line);
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

  test("names the law that a removal is owed by, since our policy may stand beside it", () => {
    const removal = { ...running, kind: "takedown", basis: "statute", id: "takedown.statute.us_take_it_down" } as const;
    expect(read(removal, "en")).toBe("Removal · TAKE IT DOWN Act, United States · due in 3 h 20 · the platform, the law");
    expect(read(removal, "fr")).toContain("TAKE IT DOWN Act, États-Unis");
    expect(read({ ...removal, basis: "policy", id: "takedown.policy" }, "en")).toBe("Removal · due in 3 h 20 · the platform, our policy");
  });

  test("never says breach of a policy that is merely late", () => {
    expect(read({ ...late, state: "overdue" }, "en")).not.toContain("breach");
  });
});

describe("what is exact about a clock", () => {
  const legal = { ...running, basis: "statute", dueLegalLatest: new Date("2024-03-06T13:00:00.000Z") } as const;
  const done = { ...late, state: "overdue", stoppedAt: new Date("2024-03-05T09:00:00.000Z") } as const;
  const closed = { ...done, stoppedAt: null, abandonedAt: done.stoppedAt };

  test.each<[string, ClockView, string[]]>([
    ["when it is due, on the wall clock of the zone, and by what right", running, ["Due 6 March 2024 at 13:20:00 CET", "Basis: our policy"]],
    [
      "the latest reading of the law, where it is another instant",
      legal,
      ["Due 6 March 2024 at 13:20:00 CET", "By the latest reading of the law: 6 March 2024 at 14:00:00 CET", "Basis: the law"],
    ],
    ["no other reading where both agree", { ...legal, dueLegalLatest: running.dueAt }, ["Due 6 March 2024 at 13:20:00 CET", "Basis: the law"]],
    ["no reading of the law of our own policy", { ...legal, basis: "policy" }, ["Due 6 March 2024 at 13:20:00 CET", "Basis: our policy"]],
    ["nor of what the platform promised", { ...legal, basis: "commitment" }, ["Due 6 March 2024 at 13:20:00 CET", "Basis: its own promise"]],
    ["of a paused one, that the instant still moves", { ...running, state: "paused" }, ["Paused; as it stands, due 6 March 2024 at 13:20:00 CET", "Basis: our policy"]],
    ["when it was done", done, ["Due 4 March 2024 at 10:00:00 CET", "Done 5 March 2024 at 10:00:00 CET", "Basis: our policy"]],
    ["when it was given up", closed, ["Due 4 March 2024 at 10:00:00 CET", "Given up when the case closed, 5 March 2024 at 10:00:00 CET", "Basis: our policy"]],
  ])("%s", (_title, clock, expected) => {
    expect(lines(clock, "en")).toEqual(expected);
  });

  test("is told in French too", () => {
    expect(lines(running, "fr")).toEqual(["Échéance le 6 mars 2024 à 13:20:00 UTC+1", "Fondement : notre règle"]);
  });

  test("is folded away under a name that tells clocks apart and does not change with the time", () => {
    const summary = (clock: ClockView) => /<summary.*<\/summary>/.exec(markup(clock, "en"))?.[0] ?? "";
    expect(text(summary(running))).toBe("Answer: exact time");
    expect(text(summary({ ...late, state: "overdue" }))).toBe("Answer: exact time");
  });
});
