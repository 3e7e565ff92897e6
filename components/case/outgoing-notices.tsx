import { useTranslations } from "next-intl";
import { OutgoingList } from "@/components/notice/outgoing-list";
import type { CaseView } from "@/lib/domain/case/case-view";

/** What is written and has not gone, above all that went and came: somebody may be waited for. Nothing where there is nothing. */
export function OutgoingNotices({ reference, outgoing }: Pick<CaseView, "reference" | "outgoing">) {
  const t = useTranslations("compose.list");
  if (outgoing.length === 0) return null;
  return (
    <section aria-labelledby="outgoing">
      <h2 id="outgoing" className="mb-2 text-title">
        {t("title")}
      </h2>
      <OutgoingList reference={reference} outgoing={outgoing} />
    </section>
  );
}
