import { useTranslations } from "next-intl";
import { defang } from "@/lib/domain/item/defang";

/** A text kept beside the log, word for word but for its addresses; retention may have erased it. */
export function Erasable({ text }: { readonly text: string | null }) {
  const t = useTranslations("caseFile.exchange");
  if (text === null) return <p className="mt-1.5 italic text-muted">{t("erased")}</p>;
  return <p className="mt-1.5 max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere] border-l-2 border-line pl-3">{defang(text)}</p>;
}
