import { useTranslations } from "next-intl";
import { NoticeBox } from "@/components/ui/notice-box";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { SeverityMark } from "./severity-mark";
import { StatusBadge } from "./status-badge";
import { Fact } from "../ui/fact";

interface CaseHeadingProps {
  readonly view: CaseView;
  /** Whether the reader is told who holds the case. */
  readonly isStaff: boolean;
}

/** What it is: category and platform, how grave, how far along, and danger before all of it. */
export function CaseHeading({ view, isStaff }: CaseHeadingProps) {
  const t = useTranslations("caseFile");
  const words = useTranslations();
  return (
    <header>
      <p className="font-semibold text-muted">{t("title", { reference: view.reference })}</p>
      <h1 className="mt-1 text-display">
        {t("heading", { category: words(`category.names.${view.category}`), platform: words(`platform.names.${view.platform}`) })}
      </h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <StatusBadge status={view.status} />
        <SeverityMark severity={view.severity} isNamed />
      </div>
      {view.lifeSafety && (
        <div className="mt-4">
          <NoticeBox tone="late" title={t("danger")} />
        </div>
      )}
      <Facts view={view} isStaff={isStaff} />
    </header>
  );
}

function Facts({ view, isStaff }: CaseHeadingProps) {
  const t = useTranslations("caseFile");
  const surfaces = useTranslations("item.surfaces");
  return (
    <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3 border-t border-line pt-3.5">
      <Fact name={t("facts.opened")}>
        <Time at={view.openedAt} />
      </Fact>
      {view.firstNoticeAt && (
        <Fact name={t("facts.firstNotice")}>
          <Time at={view.firstNoticeAt} />
        </Fact>
      )}
      <Fact name={t("facts.surface")}>{surfaces(view.surface)}</Fact>
      <Fact name={t("facts.reports")}>{view.corroboration?.reports ?? view.reportCount}</Fact>
      {view.corroboration && <Seen {...view.corroboration} />}
      {isStaff && <Fact name={t("facts.assignee")}>{view.assignee?.label ?? t("nobody")}</Fact>}
    </dl>
  );
}

/** Between which dates those who reported saw it: what makes a second message weightier than the first. */
function Seen({ firstObservedAt, lastObservedAt }: NonNullable<CaseView["corroboration"]>) {
  const t = useTranslations("caseFile.facts");
  const isOnce = firstObservedAt.getTime() === lastObservedAt.getTime();
  return (
    <>
      <Fact name={t(isOnce ? "seen" : "firstSeen")}>
        <Time at={firstObservedAt} />
      </Fact>
      {!isOnce && (
        <Fact name={t("lastSeen")}>
          <Time at={lastObservedAt} />
        </Fact>
      )}
    </>
  );
}
