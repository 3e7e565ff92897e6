import { useLocale, useTranslations } from "next-intl";
import type { BusinessHours, Span } from "@/lib/domain/clock/business-hours";
import { formatDay, weekdayNames } from "@/lib/i18n/date-time";

interface HoursInWordsProps {
  readonly hours: BusinessHours;
  readonly dateNames?: Readonly<Record<string, string>>;
}

/** Weekday by weekday, then the dates that have hours of their own. */
export function HoursInWords({ hours, dateNames = {} }: HoursInWordsProps) {
  const t = useTranslations("calendars");
  const locale = useLocale();
  const exceptions = Object.entries(hours.exceptions);
  return (
    <div className="grid max-w-[44rem] gap-5">
      <p>{t("hours.zone", { zone: hours.timeZone.replaceAll("_", " ") })}</p>
      <dl className="tabular-nums">
        {weekdayNames(locale).map((day, weekday) => (
          <DayLine key={day} name={day} spans={hours.weekly[weekday] ?? []} />
        ))}
      </dl>
      {exceptions.length > 0 && (
        <div>
          <h3 className="text-lg font-semibold">{t("exceptions.title")}</h3>
          <dl className="tabular-nums">
            {exceptions.map(([date, spans]) => (
              <DayLine key={date} name={formatDay(date, "weekday", locale)} note={dateNames[date]} spans={spans} />
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

interface DayLineProps {
  readonly name: string;
  readonly note?: string;
  readonly spans: readonly Span[];
}

function DayLine({ name, note, spans }: DayLineProps) {
  const t = useTranslations("calendars.hours");
  return (
    <div className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[16rem_1fr]">
      <dt className="first-letter:uppercase">
        {name}
        {note && <span className="block text-muted">{note}</span>}
      </dt>
      <dd>
        {spans.length === 0 && <span className="text-muted">{t("closed")}</span>}
        {spans.map((span, index) => (
          <span key={index} className="block">
            {t(span.to < span.from ? "overnight" : "span", { ...span })}
          </span>
        ))}
      </dd>
    </div>
  );
}
