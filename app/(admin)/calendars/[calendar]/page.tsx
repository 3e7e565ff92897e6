import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { readOrLeave } from "@/app/read-or-leave";
import { calendarName } from "@/lib/i18n/calendar-name";
import { CalendarSections } from "@/components/calendar/calendar-sections";
import { PublishedBy } from "@/components/calendar/published-by";
import { DoneBox } from "@/components/ui/done-box";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { calendarPageQuery } from "@/lib/queries/calendar/calendar-page";

interface CalendarPageProps {
  readonly params: Promise<{ calendar: string }>;
  readonly searchParams: Promise<{ start?: string | string[]; done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendars");
  return { title: t("title") };
}

/** One calendar: what it says, what it does to a start of one's choice, who counts by it, and how it came to be so. */
export default async function CalendarPage({ params, searchParams }: CalendarPageProps) {
  const { calendar: key } = await params;
  const { start, done } = await searchParams;
  const view = await readOrLeave(calendarPageQuery, { key, ...(typeof start === "string" ? { start } : {}) }, `/calendars/${key}`);
  const mayChange = holds(await currentActor(), "calendar.manage");
  const t = await getTranslations("calendars");
  const name = calendarName(view.inForce, await getTranslations());
  return (
    <>
      {done === "published" && (
        <div className="mb-6">
          <DoneBox key={view.inForce.version}>{t("done.published")}</DoneBox>
        </div>
      )}
      <p>
        <Link href="/calendars" className="link inline-flex min-h-[32px] items-center">
          {t("backToList")}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{name}</h1>
      <p className="mb-6 mt-2 text-muted">
        <PublishedBy version={view.inForce} />
      </p>
      {mayChange && (
        <p className="mb-6">
          <LinkButton href={`/calendars/${key}/edit`}>{t("changeOf", { name })}</LinkButton>
        </p>
      )}
      <NoticeBox title={t("toCome.title")}>
        <p>{t("toCome.text")}</p>
      </NoticeBox>
      <CalendarSections view={view} />
    </>
  );
}
