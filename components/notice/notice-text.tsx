import { useTranslations } from "next-intl";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isChildVictimCategory } from "@/lib/domain/law/case-severity";
import { Disclosure } from "../ui/disclosure";
import { Letter } from "./letter";
import type { ShownNotice } from "./shown-notice";

interface NoticeTextProps {
  readonly view: Pick<CaseView, "category" | "descriptions">;
  readonly head: ShownNotice["head"];
  /** Null where it was erased, or never recorded. */
  readonly body: string | null;
  readonly isErased: boolean;
}

/** What a notice says, word for word; where the victim is a child, the place that it names is shown when asked for. */
export function NoticeText({ view, head, body, isErased }: NoticeTextProps) {
  const t = useTranslations("compose.notice");
  const isMasked = [view.category, ...view.descriptions.map(({ category }) => category)].some(isChildVictimCategory);
  return (
    <section aria-labelledby="text">
      <h2 id="text" className="mb-2 text-title">
        {t("text")}
      </h2>
      {body === null && <p className="italic text-muted">{t(isErased ? "erased" : "noText")}</p>}
      {body !== null && !isMasked && <Letter head={head} body={body} />}
      {body !== null && isMasked && (
        <Disclosure summary={t("masked")}>
          <Letter head={head} body={body} />
        </Disclosure>
      )}
    </section>
  );
}
