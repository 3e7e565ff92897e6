import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Fact } from "@/components/ui/fact";
import { defang } from "@/lib/domain/item/defang";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { countryWords, languageWords, listed } from "./region-words";
import { SourceLine } from "./source-line";

/** What is known of somebody, with where it was read. */
export function EntryFacts({ entry }: { readonly entry: DirectoryEntry }) {
  const t = useTranslations();
  const locale = useLocale();
  const { accepts, mailDomains, usualReceiptMinutes: minutes } = entry;
  const known = (text: string): ReactNode => (text === "" ? t("directory.unknown") : text);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-title">
        {t("directory.facts.title")}
      </h2>
      <dl className="mb-3 mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name={t("directory.facts.country")}>{countryWords(entry.country, locale, t)}</Fact>
        <Fact name={t("directory.facts.noticeLanguage")}>{t(`directory.languages.${entry.noticeLanguage}`)}</Fact>
        <Fact name={t("directory.facts.readLanguages")}>{known(languageWords(entry.languages, locale))}</Fact>
        <Fact name={t("directory.facts.accepts")}>{known(listed(accepts.map((pointer) => t(`directory.pointers.${pointer}`)), locale))}</Fact>
        <Fact name={t("directory.facts.mailDomains")}>
          <span className="break-all">{known(listed(mailDomains.map(defang), locale))}</span>
        </Fact>
        {entry.kind === "platform" && <Fact name={t("directory.facts.receipt")}>{minutes === null ? t("directory.unknown") : t("directory.minutes", { minutes })}</Fact>}
      </dl>
      {entry.kind === "platform" && accepts.length > 0 && !accepts.includes("screenshot") && <p className="mb-2">{t("directory.facts.noScreenshots")}</p>}
      <SourceLine source={entry.source} />
    </section>
  );
}
