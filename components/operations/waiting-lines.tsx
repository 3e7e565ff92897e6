import { useTranslations } from "next-intl";
import { spanWords } from "@/lib/i18n/relative-time";

interface WaitingLinesProps {
  readonly due: number;
  readonly oldestAt: Date | null;
  readonly later: number;
  readonly mostCounted: number;
  readonly now: Date;
}

/** What waits to be sent, and since when; what is set for later. */
export function WaitingLines({ due, oldestAt, later, mostCounted, now }: WaitingLinesProps) {
  const t = useTranslations("operations.messages");
  const time = useTranslations("time");
  return (
    <>
      <p>
        {t(due < mostCounted ? "waiting" : "waitingMany", { count: due })}
        {oldestAt !== null && ` ${t("oldest", { span: spanWords(now.getTime() - oldestAt.getTime(), time) })}`}
      </p>
      <p>{t(later < mostCounted ? "later" : "laterMany", { count: later })}</p>
    </>
  );
}
