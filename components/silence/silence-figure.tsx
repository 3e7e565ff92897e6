import { useTranslations } from "next-intl";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import type { SilenceBarSize } from "./sizes";

interface SilenceFigureProps {
  readonly bar: SilenceBar;
  readonly size: SilenceBarSize;
}

/** How long, in figures. Once everything is answered there is no figure to give, and it says so. */
export function SilenceFigure({ bar, size }: SilenceFigureProps) {
  const t = useTranslations("silence");
  const isSilent = bar.isOpen || bar.silentDays > 0 || bar.answers === 0;
  if (size !== "case") {
    return (
      <span className={size === "board" ? "w-24 shrink-0 text-right text-lg font-semibold" : "w-[4.6rem] shrink-0 text-right font-semibold"}>
        {isSilent ? shortDays(bar.silentDays) : t("allAnswered")}
      </span>
    );
  }
  if (!isSilent) return <p className="mb-3 text-title font-semibold">{t("allAnswered")}</p>;
  if (bar.silentDays === 0) return <p className="mb-3 text-title font-semibold">{t("lessThanADay")}</p>;
  return (
    <p className="mb-3 flex flex-wrap items-baseline gap-x-2.5">
      <span className="text-figure font-semibold tracking-tight">{bar.silentDays}</span>
      <span className="text-[1.3rem] leading-tight font-semibold sm:text-title">{t("days", { days: bar.silentDays })}</span>
      {bar.isOpen && <span className="text-muted">{t("stillOpen")}</span>}
    </p>
  );

  function shortDays(days: number): string {
    return days === 0 ? t("underADayShort") : t("daysShort", { days });
  }
}
