import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { ContactPoint, FormField } from "@/lib/domain/directory/contact-point";
import { defang } from "@/lib/domain/item/defang";
import { languageWords } from "./region-words";
import { SourceLine } from "./source-line";

interface ContactPointCardProps {
  readonly point: ContactPoint;
  /** What may be done with it. */
  readonly acts?: ReactNode;
}

/** One way to reach somebody. Its address is text, defanged, so that nothing is opened by chance. */
export function ContactPointCard({ point, acts }: ContactPointCardProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Card as="li" className="grid min-w-0 content-start gap-2">
      <h3 className="font-semibold [overflow-wrap:anywhere]">{point.label}</h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
        <span>{t(`directory.purposes.${point.purpose}`)}</span>
        <Badge>{t(`notice.channels.${point.channel}`)}</Badge>
        {point.isPerItem && <Badge tone="accent">{t("directory.points.perItem")}</Badge>}
      </p>
      <p>{point.address === null ? <span className="text-muted">{t("directory.points.noAddress")}</span> : <span className="select-all break-all font-semibold">{defang(point.address)}</span>}</p>
      <p className="text-[0.94rem]">{t("directory.points.readIn", { languages: languageWords(point.languages, locale) })}</p>
      {point.fields.length > 0 && <FormFields fields={point.fields} />}
      <SourceLine source={point.source} />
      {acts}
    </Card>
  );
}

function FormFields({ fields }: { readonly fields: readonly FormField[] }) {
  const t = useTranslations("directory");
  return (
    <Disclosure summary={t("points.fields")}>
      <ol className="list-decimal pl-5">
        {fields.map(({ label, source, limit }, index) => {
          const words = { label, source: t(`fieldSources.${source}`) };
          return <li key={index}>{limit === null ? t("points.field", words) : t("points.fieldLimit", { ...words, limit })}</li>;
        })}
      </ol>
    </Disclosure>
  );
}
