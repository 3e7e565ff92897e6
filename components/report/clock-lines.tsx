import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { spanWords } from "@/lib/i18n/relative-time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { ClockSign } from "../clock/clock-sign";
import { clockWording, endedAt, isNotifyAgain } from "../clock/clock-wording";
import { classNames } from "../ui/class-names";

type Clock = CaseView["clocks"][number];

interface ClockLinesProps {
  readonly clocks: readonly Clock[];
  readonly now: Date;
}

/** Every deadline as a sentence: who has to do what, how it stands, and by what right. */
export function ClockLines({ clocks, now }: ClockLinesProps) {
  const t = useTranslations("receipt");
  return (
    <ul className="grid">
      {clocks.map((clock) => (
        <li key={`${clock.kind} ${clock.ordinal}`} className="grid grid-cols-[1.4rem_minmax(0,1fr)] gap-x-2 border-t border-line py-2.5 leading-snug">
          <span className={TONES[clock.state]}>
            <ClockSign state={clock.state} />
          </span>
          <div className="sm:flex sm:justify-between sm:gap-x-6">
            <p className="font-semibold">{isNotifyAgain(clock) ? t("notifyAgain") : t(`clocks.${clock.kind}`)}</p>
            <State clock={clock} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const TONES: Readonly<Record<Clock["state"], string>> = {
  running: "text-ink",
  paused: "text-muted",
  met: "text-done",
  overdue: "text-late",
  breached: "text-late",
};

function State({ clock, now }: { readonly clock: Clock; readonly now: Date }) {
  const t = useTranslations("receipt");
  const words = useTranslations("clock.wordings");
  const time = useTranslations("time");
  const locale = useLocale();
  const zone = useTimeZone() ?? DEFAULT_ZONE;
  const { key, spanMs } = clockWording(clock, now);
  const told = endedAt(clock) ?? clock.dueAt;
  const isLate = clock.state === "overdue" || clock.state === "breached";
  return (
    <p className="sm:text-right">
      <time dateTime={told.toISOString()} title={formatInstant(told, "exact", locale, zone)} className={classNames(isLate && "font-semibold text-late")}>
        {words(key, { span: spanWords(spanMs, time) })}
      </time>{" "}
      <span className="text-muted">· {t(`bases.${clock.basis}`)}</span>
    </p>
  );
}
