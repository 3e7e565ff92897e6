import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { aPolicy, day } from "@/lib/domain/policy/testing/policies";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { PolicyFacts } from "./policy-facts";
import { PolicyVersions } from "./policy-versions";

const RETIRED = aPolicy({ version: 2, isRetired: true, author: "Dana", validFrom: day(3) });

function read(content: ReactNode, locale: Locale): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      {content}
    </NextIntlClientProvider>,
  );
  return markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

const WORDS = {
  en: { since: "Out of use since", by: "Taken out by Dana", taken: /Taken out of use .* by Dana.*Out of use from/, inForce: "In force" },
  fr: { since: "Hors d’usage depuis le", by: "Mise hors d’usage par Dana", taken: /Mise hors d’usage le .* par Dana.*Hors d’usage à partir du/, inForce: "En vigueur" },
} as const;

describe.each(LOCALES)("a policy out of use, in %s", (locale) => {
  const words = WORDS[locale];

  test("is told with since when and by whom, and never as in force", () => {
    const facts = read(<PolicyFacts policy={RETIRED} calendars={[]} isShipped={false} />, locale);
    expect(facts).toContain(words.since);
    expect(facts).toContain(words.by);
    expect(facts).not.toContain(words.inForce);
  });

  test("is told so among its versions, while the one before keeps its own words", () => {
    const shown = (policy: typeof RETIRED, standing: "in_force" | "replaced") => {
      const versions = [{ policy, standing, publishedAt: policy.validFrom, changes: null }];
      return read(<PolicyVersions versions={versions} calendars={[]} />, locale);
    };
    expect(shown(RETIRED, "in_force")).toMatch(words.taken);
    expect(shown(RETIRED, "in_force")).not.toContain(words.inForce);
    expect(shown(aPolicy(), "replaced")).toContain(words.inForce);
  });
});
