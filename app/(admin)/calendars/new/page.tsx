import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { valuesOfCalendar } from "@/components/calendar/values-of-calendar";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { WritingPage } from "../writing-page";

const OFFICE_DAY = [{ from: "09:00", to: "17:00" }];

/** What a new calendar begins with: a week that most offices change little of, where the organisation is. */
const BLANK = valuesOfCalendar({
  hours: { timeZone: DEFAULT_ZONE, weekly: [OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, [], []], holidays: [], exceptions: {} },
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendars");
  return { title: t("newTitle") };
}

/** A calendar that nobody has yet. */
export default async function NewCalendarPage() {
  const t = await getTranslations("calendars");
  return <WritingPage title={t("newTitle")} back={{ href: "/calendars", label: t("backToList") }} pathname="/calendars/new" given={BLANK} />;
}
