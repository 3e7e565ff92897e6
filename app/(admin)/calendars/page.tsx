import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { CalendarTable } from "@/components/calendar/calendar-table";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { calendarListQuery } from "@/lib/queries/calendar/calendar-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendars");
  return { title: t("title") };
}

/** The hours by which deadlines may count. There is always one to choose: it ships. */
export default async function CalendarsPage() {
  const { items } = await readOrLeave(calendarListQuery, {}, "/calendars");
  const mayChange = holds(await currentActor(), "calendar.manage");
  const t = await getTranslations("calendars");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mb-6 mt-2 max-w-[44rem] text-lg">{t("lead")}</p>
      {mayChange && (
        <p className="mb-6">
          <LinkButton href="/calendars/new">{t("new")}</LinkButton>
        </p>
      )}
      <CalendarTable calendars={items} mayChange={mayChange} />
    </>
  );
}
