import { useTranslations } from "next-intl";
import { NoticeText } from "@/components/notice/notice-text";
import { DeliveryProblems, SentAfterwards, SentFacts } from "@/components/notice/sent-facts";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import type { CaseView } from "@/lib/domain/case/case-view";

interface SentNoticePageProps {
  readonly view: CaseView;
  readonly notice: CaseView["notices"][number];
  readonly problems: CaseView["deliveryProblems"];
  readonly responses: CaseView["responses"];
  readonly followUps: CaseView["notices"];
}

/** A notice that went: exactly what, when, what shows it, what came of it, and the follow-up one click away. */
export function SentNoticePage({ view, notice, problems, responses, followUps }: SentNoticePageProps) {
  const t = useTranslations("compose.notice");
  const mayFollow = notice.recipient === "platform" && notice.undelivered === null && view.availableActions.includes("compose_notice");
  return (
    <>
      <h1 className="mt-1 text-display">{t(notice.undelivered === null ? "stages.sent" : "stages.cameBack")}</h1>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        {notice.undelivered !== null && <NoticeBox tone="late">{t("never")}</NoticeBox>}
        <div>
          <SentFacts notice={notice} />
          {mayFollow && (
            <p className="mt-5">
              <LinkButton look="primary" href={`/cases/${view.reference}/notices/new?followUpTo=${notice.id}`}>
                {t("followUp")}
              </LinkButton>
            </p>
          )}
        </div>
        <DeliveryProblems problems={problems} />
        <NoticeText view={view} head={[]} body={notice.body} isErased={notice.delivery !== null} />
        <SentAfterwards responses={responses} followUps={followUps} />
      </div>
    </>
  );
}
