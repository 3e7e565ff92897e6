import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { NoticeBox } from "@/components/ui/notice-box";
import type { CaseView } from "@/lib/domain/case/case-view";
import { spanWords } from "@/lib/i18n/relative-time";
import { DeliveryProblems } from "./delivery-problems";
import { DeliveryProof } from "./delivery-proof";
import { Erasable } from "./erasable";
import type { ExchangeEntry } from "./exchange-entries";
import { ToldWhen } from "./told-when";

interface NoticeEntryProps {
  readonly entry: Extract<ExchangeEntry, { type: "notice" }>;
  /** What happened to it on its way. */
  readonly problems: CaseView["deliveryProblems"];
  /** The usual time to a receipt, where none came within it; null otherwise. */
  readonly missingMinutes: number | null;
  /** Whether the law asks for a receipt here at all (DSA art. 16(4)). */
  readonly isReceiptOwed: boolean;
}

const MINUTE_MS = 60_000;

/** One message that went out. */
export function NoticeEntry({ entry, problems, missingMinutes, isReceiptOwed }: NoticeEntryProps) {
  const t = useTranslations();
  const time = useTranslations("time");
  const { notice, isFirst } = entry;
  const kind = notice.recipient !== "platform" || isFirst ? "first" : "follow_up";
  const title = notice.recipient === "platform" ? t(`notice.kinds.${kind}`) : t("caseFile.exchange.to", { recipient: t(`notice.recipients.${notice.recipient}`) });
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{title}</span>
        {notice.undelivered !== null && <Badge tone="late">{t("caseFile.exchange.notArrived")}</Badge>}
      </p>
      <p className="text-[0.94rem]">
        <ToldWhen {...entry} />
        <span className="text-muted">
          {" · "}
          {t(`caseFile.exchange.noticeBy.${notice.by}`)} · {t(`notice.channels.${notice.channel}`)}
        </span>
      </p>
      {notice.externalReference && <p className="text-[0.94rem]">{t("caseFile.exchange.externalReference", { text: notice.externalReference })}</p>}
      {notice.body !== null && <Erasable text={notice.body} />}
      {notice.delivery !== null && <DeliveryProof delivery={notice.delivery} />}
      <DeliveryProblems problems={problems} isArrived={notice.undelivered === null} />
      {missingMinutes !== null && (
        <div className="mt-2">
          <NoticeBox tone="wait">
            {isReceiptOwed ? t("caseFile.missingReceipt", { usual: spanWords(missingMinutes * MINUTE_MS, time) }) : t("caseFile.noReceiptDuty")}
          </NoticeBox>
        </div>
      )}
    </>
  );
}
