import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/i18n/date-time";
import { defang } from "@/lib/domain/item/defang";
import type { FactSource } from "@/lib/domain/directory/contact-point";

/** Where a fact was read and when: text, never a link. */
export function SourceLine({ source }: { readonly source: FactSource }) {
  const t = useTranslations("directory");
  const day = formatDay(source.seenOn, "day", useLocale());
  return <p className="max-w-[44rem] text-[0.94rem] [overflow-wrap:anywhere] text-muted">{t("source", { text: defang(source.text), day })}</p>;
}
