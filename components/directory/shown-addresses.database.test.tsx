import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { directoryEntries } from "@/lib/db/directory-store";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { ContactPoints } from "./contact-points";
import { EntryFacts } from "./entry-facts";
import { EntryPromises } from "./entry-promises";
import { EntryTable } from "./entry-table";
import { RepeatRuleWords } from "./repeat-and-chasing";

let entries: DirectoryEntry[];

beforeAll(async () => {
  entries = await directoryEntries(database());
});

function html(content: ReactNode, locale: (typeof LOCALES)[number]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      {content}
    </NextIntlClientProvider>,
  );
}

const page = (entry: DirectoryEntry) => (
  <>
    <EntryTable kind={entry.kind} entries={[entry]} />
    <EntryFacts entry={entry} />
    <ContactPoints entry={entry} actions={null} />
    <RepeatRuleWords rule={entry.repeatRule} />
    <EntryPromises commitments={entry.commitments} promises={[]} calendars={[]} />
  </>
);

describe.each(LOCALES)("in %s", (locale) => {
  test("no address of anybody is a link, or anything that a program would make one of", () => {
    let shown = 0;
    for (const entry of entries) {
      const markup = html(page(entry), locale);
      const targets = [...markup.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
      expect(targets.filter((target) => !target?.startsWith("/directory")), entry.slug).toEqual([]);
      expect(markup, entry.slug).not.toMatch(/https?:\/\/|mailto:|tel:/);
      for (const { address, channel } of entry.points) {
        if (address === null || (channel !== "web_form" && channel !== "email")) continue;
        expect(markup, entry.slug).not.toContain(address);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(15);
  });

  test("no word of the page is missing", () => {
    for (const entry of entries) expect(html(page(entry), locale), entry.slug).not.toMatch(/directory\.[a-z]+\.|notice\.channels\./i);
  });
});

test("a rule on repeated reports is said in words", () => {
  const rule = entries.find(({ slug }) => slug === "discord")?.repeatRule ?? null;
  expect(html(<RepeatRuleWords rule={rule} />, "en")).toContain("Do not report the same thing twice by web form or the report button of the app.");
  const withDays = rule === null ? null : { ...rule, channels: ["email" as const], minDays: 14 };
  expect(html(<RepeatRuleWords rule={withDays} />, "fr")).toContain("Laisser passer 14 jours avant de signaler de nouveau la même chose par courriel.");
});
