import { useLocale, useTranslations } from "next-intl";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { formatInstant } from "@/lib/i18n/date-time";
import { namedMarks, type NamedMark } from "./named-marks";
import type { PlacedMark } from "./place-marks";
import type { BarMeasures } from "./sizes";

interface MarkNamesProps {
  readonly bar: SilenceBar;
  readonly placedMarks: readonly PlacedMark[];
  readonly measures: BarMeasures;
  readonly zone: string;
}

const LIES: Readonly<Record<NamedMark["lies"], string>> = {
  before: "right-[-4px]",
  after: "left-[-4px]",
  across: "left-0 -translate-x-1/2",
};

/** Names and dates over the marks. The story of the bar says the same to those who listen. */
export function MarkNames({ bar, placedMarks, measures, zone }: MarkNamesProps) {
  const t = useTranslations("silence");
  const locale = useLocale();
  return namedMarks(bar, placedMarks).map(({ placed, kind, lies }) => {
    const day = formatInstant(placed.mark.at, "shortDay", locale, zone);
    const rise = kind === "follow_up" ? measures.shortTick : measures.tick;
    return (
      <span key={`${kind} ${placed.left}`} aria-hidden className="absolute text-[0.88rem] leading-none" style={{ left: placed.left, top: measures.top - rise - 19 }}>
        {kind === "follow_up" ? (
          <span className={`absolute hidden whitespace-nowrap text-muted sm:block ${LIES[lies]}`}>{day}</span>
        ) : (
          <span className={`absolute whitespace-nowrap font-semibold text-accent ${LIES[lies]}`}>
            {t(`flags.${kind}`)}
            <span className="hidden font-normal sm:inline"> {day}</span>
          </span>
        )}
      </span>
    );
  });
}
