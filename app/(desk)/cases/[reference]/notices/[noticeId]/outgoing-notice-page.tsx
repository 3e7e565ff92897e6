import { useTranslations } from "next-intl";
import { KitSection } from "@/components/notice/kit-section";
import { NoticeText } from "@/components/notice/notice-text";
import { OutgoingFacts } from "@/components/notice/outgoing-facts";
import { DeliveryProblems } from "@/components/notice/sent-facts";
import { NoticeBox } from "@/components/ui/notice-box";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import type { FormKit } from "@/lib/domain/notice/compose/form-kit";
import { StageForms } from "./stage-forms";

export interface OutgoingNoticePageProps {
  readonly view: CaseView;
  readonly notice: CaseView["outgoing"][number];
  readonly point: ContactPoint | null;
  readonly kits: readonly FormKit[];
  readonly problems: CaseView["deliveryProblems"];
  readonly isOwn: boolean;
  readonly awaitsCall: boolean;
  readonly confirmKey: string;
}

/** A notice that has not gone: exactly what it says, whom it waits for, and what its reader here can do about that. */
export function OutgoingNoticePage(props: OutgoingNoticePageProps) {
  const { view, notice, point, kits, problems, isOwn, awaitsCall } = props;
  const t = useTranslations("compose");
  const hasKit = kits.length > 0 && notice.stage === "approved";
  const head = notice.subject === null ? [] : [{ name: t("preview.head.subject"), value: notice.subject }];
  return (
    <>
      <h1 className="mt-1 text-display">{t(`notice.stages.${notice.stage}`)}</h1>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        <OutgoingFacts notice={notice} point={point} />
        {notice.stage === "proposed" && isOwn && <NoticeBox tone="wait">{t("notice.authorWaits")}</NoticeBox>}
        {notice.stage === "queued" && <NoticeBox tone="wait">{t("notice.onItsWay")}</NoticeBox>}
        {notice.stage === "undelivered" && <NoticeBox tone="late">{t("notice.never")}</NoticeBox>}
        {awaitsCall && notice.stage !== "queued" && <NoticeBox tone="late">{t("warnings.call")}</NoticeBox>}
        <DeliveryProblems problems={problems} />
        {hasKit ? <KitSection kits={kits} point={point} /> : <NoticeText view={view} head={head} body={notice.body} isErased />}
        <StageForms {...props} />
      </div>
    </>
  );
}
