import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { ENTRY_KINDS } from "@/lib/domain/directory/directory-entry";
import { countryWords } from "./region-words";

interface DirectoryFilterProps {
  readonly kind: string | undefined;
  readonly country: string | undefined;
  readonly countries: readonly string[];
}

/** Which kind and which country: a plain form, so that a part of the directory has an address to send on. */
export function DirectoryFilter({ kind, country, countries }: DirectoryFilterProps) {
  const t = useTranslations();
  const locale = useLocale();
  const kinds = ENTRY_KINDS.map((value) => ({ value, label: t(`directory.kinds.${value}`) }));
  const places = countries.map((value) => ({ value, label: countryWords(value, locale, t) }));
  return (
    <form action="/directory" method="get" aria-label={t("directory.filter.label")} className="grid items-end gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-[1fr_1fr_auto]">
      <Select name="kind" label={t("directory.filter.kind")} placeholder={t("directory.filter.anyKind")} options={kinds} defaultValue={kind} />
      <Select name="country" label={t("directory.filter.country")} placeholder={t("directory.filter.anyCountry")} options={places} defaultValue={country} />
      <Button type="submit">{t("directory.filter.show")}</Button>
    </form>
  );
}
