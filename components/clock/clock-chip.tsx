import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { spanWords } from "@/lib/i18n/relative-time";
import { classNames } from "../ui/class-names";
import { ClockSign } from "./clock-sign";
import type { ClockView } from "./clock-view";
import { clockWording, endedAt, isNotifyAgain } from "./clock-wording";

interface ClockChipProps {
  readonly clock: ClockView;
  readonly now: Date;
  /** IANA zone of the exact instant; the organisation's where left out. */
  readonly zone?: string;
}

/** The border tells the state too: thin, dashed, none, thick on the left, filled all over. */
const STATES: Readonly<Record<ClockView["state"], string>> = {
  running: "border border-edge bg-surface text-ink",
  paused: "border border-dashed border-edge bg-transparent text-muted",
  met: "border border-transparent bg-done-soft text-done",
  overdue: "border border-late border-l-[5px] bg-surface text-late",
  breached: "border border-late bg-late-fill text-on-late",
};

/** One deadline: what is due, how it stands, whose it is and by what right. */
export function ClockChip({ clock, now, zone }: ClockChipProps) {
  const t = useTranslations("clock");
  const time = useTranslations("time");
  const locale = useLocale();
  const pageZone = useTimeZone() ?? DEFAULT_ZONE;
  const wording = clockWording(clock, now);
  const told = endedAt(clock) ?? clock.dueAt;
  const exact = formatInstant(told, "exact", locale, zone ?? pageZone);
  return (
    <span
      className={classNames(
        "inline-flex max-w-full items-baseline gap-1.5 rounded-control px-2 py-1 text-[0.94rem] leading-tight",
        STATES[clock.state],
      )}
    >
      <ClockSign state={clock.state} />
      <span className="min-w-0">
        <span className="font-semibold">{isNotifyAgain(clock) ? t("notifyAgain") : t(`kinds.${clock.kind}`)}</span> ·{" "}
        <time dateTime={told.toISOString()} title={`${t(endedAt(clock) ? "stoppedAt" : "dueAt")} ${exact}`}>
          {t(`wordings.${wording.key}`, { span: spanWords(wording.spanMs, time) })}
        </time>{" "}
        <span className={clock.state === "breached" ? "text-on-late" : "text-muted"}>
          ·{" "}
          <span className="inline-block">
            {t(`owners.${clock.owner}`)}, {t(`bases.${clock.basis}`)}
          </span>
        </span>
      </span>
    </span>
  );
}
