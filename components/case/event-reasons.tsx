import { useTranslations } from "next-intl";
import { defang } from "@/lib/domain/item/defang";
import { eventTexts } from "./event-texts";

interface EventReasonsProps {
  readonly data: unknown;
  /** The texts that have not been erased, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What was written with an event, for staff. */
export function EventReasons({ data, texts }: EventReasonsProps) {
  const t = useTranslations("caseFile.history");
  return eventTexts(data, texts).map(({ name, text }) => (
    <p key={name} className="max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
      <span className="text-muted">{t(`texts.${name}`)} · </span>
      {text === null ? <em className="text-muted">{t("erased")}</em> : defang(text)}
    </p>
  ));
}
