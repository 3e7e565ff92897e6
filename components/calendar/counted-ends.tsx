import { useTranslations } from "next-intl";
import { Time } from "../ui/time";

interface CountedEndsProps {
  readonly start: Date;
  readonly ends: readonly { readonly hours: number; readonly endsAt: Date }[];
  readonly timeZone: string;
}

/** What a calendar does to a start, in sentences, on the wall clock of its own zone. */
export function CountedEnds({ start, ends, timeZone }: CountedEndsProps) {
  const t = useTranslations("calendars.counts");
  const moment = (at: Date) => <Time at={at} style="weekdayMinute" zone={timeZone} />;
  return (
    <div>
      <p>{t.rich("from", { start: () => moment(start), zone: timeZone.replaceAll("_", " ") })}</p>
      <ul className="mt-1 list-disc pl-5">
        {ends.map(({ hours, endsAt }) => (
          <li key={hours}>{t.rich("end", { hours, end: () => moment(endsAt) })}</li>
        ))}
      </ul>
    </div>
  );
}
