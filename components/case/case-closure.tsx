import { useLocale, useTranslations } from "next-intl";
import { NoticeBox } from "@/components/ui/notice-box";
import type { CaseView } from "@/lib/domain/case/case-view";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { spanWords } from "@/lib/i18n/relative-time";
import type { RootWords } from "./root-words";

const HOUR_MS = 3_600_000;

interface CaseClosureProps {
  readonly view: CaseView;
  /** Whether a check closed the case and a person has still to sign. */
  readonly isUnsigned: boolean;
}

/** How a case ended. Removal is not an answer, so the two are said apart. */
export function CaseClosure({ view, isUnsigned }: CaseClosureProps) {
  const t = useTranslations("caseFile.closed");
  const words = useTranslations();
  const locale = useLocale();
  if (view.closedAt === null || view.outcome === null) return null;

  const outcome = view.outcome === "removed" && !view.answered ? words("case.removedWithoutReply") : words(`case.outcomes.${view.outcome}`);
  return (
    <NoticeBox tone="done" title={t("title", { date: formatInstant(view.closedAt, "day", locale, DEFAULT_ZONE), outcome })}>
      {view.firstNoticeAt !== null && <p>{view.answered ? t("answered") : t("unanswered")}</p>}
      {view.movedBy && <p>{movedByWords(view.movedBy, words)}</p>}
      {isUnsigned && <p>{t("unsigned")}</p>}
    </NoticeBox>
  );
}

/** An act without its date is named, and no span is made up for it. */
function movedByWords({ what, hours }: NonNullable<CaseView["movedBy"]>, words: RootWords): string {
  const name = actName(what, words);
  if (hours === null) return words("caseFile.closed.movedByUndated", { what: name });
  const span = spanWords(hours * HOUR_MS, (key, values) => words(`time.${key}`, values));
  return words("caseFile.closed.movedBy", { what: name, hours, span });
}

function actName(what: NonNullable<CaseView["movedBy"]>["what"], words: RootWords): string {
  if (what === "follow_up") return words("notice.kinds.follow_up");
  return what === "notice" ? words("notice.kinds.first") : words(`escalation.rungs.${what}`);
}
