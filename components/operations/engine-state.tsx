import { useTranslations } from "next-intl";
import { NoticeBox } from "@/components/ui/notice-box";
import { spanWords } from "@/lib/i18n/relative-time";

/** Up to this long a moment may wait between two looks of a worker: nobody is behind yet. */
const UNHURRIED_MS = 60_000;

interface EngineStateProps {
  readonly due: number;
  readonly behindMs: number;
  /** Where counting stopped. */
  readonly mostCounted: number;
}

/** Whether clocks are announced in time, in words: "up to date", or how far behind. */
export function EngineState({ due, behindMs, mostCounted }: EngineStateProps) {
  const t = useTranslations("operations.clocks");
  const time = useTranslations("time");
  if (due === 0 || behindMs < UNHURRIED_MS) return <NoticeBox tone="done">{t("upToDate")}</NoticeBox>;
  const values = { span: spanWords(behindMs, time), count: due };
  return <NoticeBox tone="late">{due < mostCounted ? t("behind", values) : t("behindMany", values)}</NoticeBox>;
}
