import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDay } from "@/lib/i18n/date-time";

interface HolidaysInWordsProps {
  readonly holidays: readonly string[];
  readonly dateNames?: Readonly<Record<string, string>>;
}

/** The dates without hours, year by year, with what they are called where somebody has written that. */
export function HolidaysInWords({ holidays, dateNames = {} }: HolidaysInWordsProps) {
  const t = useTranslations("calendars.holidays");
  const locale = useLocale();
  const byYear = Map.groupBy(holidays, (date) => date.slice(0, 4));
  return (
    <div className="max-w-[44rem]">
      {[...byYear].map(([year, dates]) => (
        <Disclosure key={year} summary={t("year", { year, count: dates.length })} className="-mt-px">
          <ul>
            {dates.map((date) => (
              <li key={date} className="py-0.5">
                <span className="inline-block first-letter:uppercase">{formatDay(date, "weekday", locale)}</span>
                {dateNames[date] && <span className="text-muted"> · {dateNames[date]}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
