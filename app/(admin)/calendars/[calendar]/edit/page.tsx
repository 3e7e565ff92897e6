import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readOrLeave } from "@/app/read-or-leave";
import { calendarName } from "@/lib/i18n/calendar-name";
import { valuesOfCalendar } from "@/components/calendar/values-of-calendar";
import { calendarPageQuery } from "@/lib/queries/calendar/calendar-page";
import { WritingPage } from "../../writing-page";

interface EditCalendarPageProps {
  readonly params: Promise<{ calendar: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendars");
  return { title: t("columns.change") };
}

/** The next version of a calendar, written upon the latest. */
export default async function EditCalendarPage({ params }: EditCalendarPageProps) {
  const { calendar: key } = await params;
  const pathname = `/calendars/${key}/edit`;
  const { versions } = await readOrLeave(calendarPageQuery, { key }, pathname);
  const [latest] = versions;
  if (latest === undefined) notFound();
  const t = await getTranslations("calendars");
  const name = calendarName(latest, await getTranslations());
  return (
    <WritingPage
      title={t("changeOf", { name })}
      back={{ href: `/calendars/${key}`, label: name }}
      pathname={pathname}
      given={{ ...valuesOfCalendar(latest), name }}
      seen={latest}
    />
  );
}
