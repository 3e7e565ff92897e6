import { useTranslations } from "next-intl";
import { NoticeBox } from "@/components/ui/notice-box";
import { spanWords } from "@/lib/i18n/relative-time";
import { Erasable } from "./erasable";
import type { ExchangeEntry } from "./exchange-entries";
import { ToldWhen } from "./told-when";

interface NoticeEntryProps {
  readonly entry: Extract<ExchangeEntry, { type: "notice" }>;
  /** The usual time to a receipt, where none came within it; null otherwise. */
  readonly missingMinutes: number | null;
  /** Whether the law asks for a receipt here at all (DSA art. 16(4)). */
  readonly isReceiptOwed: boolean;
}

const MINUTE_MS = 60_000;

/** One message that went out. */
export function NoticeEntry({ entry, missingMinutes, isReceiptOwed }: NoticeEntryProps) {
  const t = useTranslations();
  const time = useTranslations("time");
  const { notice, isFirst } = entry;
  const kind = notice.recipient !== "platform" || isFirst ? "first" : "follow_up";
  const title = notice.recipient === "platform" ? t(`notice.kinds.${kind}`) : t("caseFile.exchange.to", { recipient: t(`notice.recipients.${notice.recipient}`) });
  return (
    <>
      <p className="font-semibold">{title}</p>
      <p className="text-[0.94rem]">
        <ToldWhen {...entry} />
        <span className="text-muted">
          {" · "}
          {t(`caseFile.exchange.noticeBy.${notice.by}`)} · {t(`notice.channels.${notice.channel}`)}
        </span>
      </p>
      {notice.externalReference && <p className="text-[0.94rem]">{t("caseFile.exchange.externalReference", { text: notice.externalReference })}</p>}
      {notice.body !== null && <Erasable text={notice.body} />}
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
