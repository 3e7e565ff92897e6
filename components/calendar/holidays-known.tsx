import { useTranslations } from "next-intl";
import { NoticeBox } from "../ui/notice-box";

interface HolidaysKnownProps {
  readonly hasHolidays: boolean;
  readonly until: number | null;
  readonly runOut: boolean;
}

/** How far ahead the holidays of a calendar are known, and a warning while less than a year is. */
export function HolidaysKnown({ hasHolidays, until, runOut }: HolidaysKnownProps) {
  const t = useTranslations("calendars.holidays");
  if (!hasHolidays) return <p>{t("none")}</p>;
  const sentence = until === null ? t("missing") : t("until", { year: String(until) });
  if (!runOut) return <p>{sentence}</p>;
  return (
    <NoticeBox tone="wait" title={sentence}>
      {until !== null && <p>{t("runOut")}</p>}
    </NoticeBox>
  );
}
