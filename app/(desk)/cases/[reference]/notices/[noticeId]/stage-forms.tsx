import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MailForm, ReadingForm, RecordReadyForm, WithdrawForm } from "@/components/notice/draft-forms";
import { LinkButton } from "@/components/ui/link-button";
import { readNoticeAction, recordReadyAction, sendReadyAction, withdrawNoticeAction } from "../actions";
import type { OutgoingNoticePageProps } from "./outgoing-notice-page";

/** What can be done about a notice where it stands now. */
export function StageForms({ view, notice, point, isOwn, confirmKey }: OutgoingNoticePageProps) {
  const t = useTranslations("compose");
  const shared = { view, notice, confirmKey };
  const isOpen = view.availableActions.includes("compose_notice");
  const withdrawal = <WithdrawForm {...shared} isAside={notice.stage === "undelivered"} action={withdrawNoticeAction} />;
  switch (notice.stage) {
    case "proposed":
      return (
        <>
          {!isOwn && isOpen && (
            <Titled id="read" title={t("reading.title")}>
              <ReadingForm {...shared} action={readNoticeAction} />
            </Titled>
          )}
          {withdrawal}
        </>
      );
    case "returned":
      return (
        <>
          {isOpen && (
            <p>
              <LinkButton look="primary" href={anew(view.reference, notice)}>
                {t("notice.anew")}
              </LinkButton>
            </p>
          )}
          {withdrawal}
        </>
      );
    case "approved":
      return (
        <>
          {isOpen && <Titled id="send" title={t(notice.channel === "email" ? "ready.title" : "record.title")}>
            {notice.channel === "email" ? (
              <MailForm {...shared} action={sendReadyAction} asksForAddress={point?.address == null} isRead />
            ) : (
              <RecordReadyForm {...shared} action={recordReadyAction} />
            )}
          </Titled>}
          {withdrawal}
        </>
      );
    case "undelivered":
      return (
        <>
          {isOpen && (
            <Titled id="send" title={t("again.title")}>
              <MailForm {...shared} action={sendReadyAction} asksForAddress isRead={notice.reading?.verdict === "approved"} isAgain />
            </Titled>
          )}
          {withdrawal}
        </>
      );
    case "queued":
      return withdrawal;
    case "withdrawn":
      return null;
  }
}

function Titled({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The page on which it is written again, with its own words to begin from. */
function anew(reference: string, { id, recipient, pointId, channel, followUpTo }: OutgoingNoticePageProps["notice"]): string {
  const query = new URLSearchParams({ recipient, way: pointId ?? channel, from: id, ...(followUpTo === null ? {} : { followUpTo }) });
  return `/cases/${reference}/notices/new?${query}`;
}
