import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { ActionForm } from "@/components/action-form/action-form";
import { NotificationTable } from "@/components/notification/notification-table";
import { WorkingHoursForm } from "@/components/notification/working-hours-form";
import { DoneBox } from "@/components/ui/done-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PaginationLink } from "@/components/ui/pagination-link";
import { notificationListQuery } from "@/lib/queries/notification/notification-list";
import { unreadCountQuery } from "@/lib/queries/notification/unread-count";
import { workingHoursQuery } from "@/lib/queries/person/working-hours";
import { readNotificationsAction, setWorkingHoursAction } from "./actions";

const PATH = "/notifications";

interface NotificationsPageProps {
  readonly searchParams: Promise<{ cursor?: string | string[]; done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("title") };
}

/** What clocks have announced to whoever reads this, and in which hours they want to be reminded of it by mail. */
export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const { cursor, done } = await searchParams;
  const isFirst = typeof cursor !== "string" || cursor === "";
  const { items, next } = await readOrLeave(notificationListQuery, { limit: 25, ...(isFirst ? {} : { cursor }) }, PATH);
  const { unread } = await readOrLeave(unreadCountQuery, {}, PATH);
  const hours = await readOrLeave(workingHoursQuery, {}, PATH);
  const newest = isFirst ? items[0] : undefined;
  const t = await getTranslations();
  return (
    <>
      {(done === "read" || done === "hours") && (
        <div className="mb-6">
          <DoneBox>{t(`notifications.done.${done}`)}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("notifications.title")}</h1>
      <p className="mb-6 mt-2 max-w-[44rem] text-lg">{t("notifications.lead")}</p>
      {newest !== undefined && unread > 0 && (
        <div className="mb-6">
          <ActionForm id="read-all" action={readNotificationsAction} confirmKey={randomUUID()} hidden={{ until: newest.createdAt.toISOString() }} submitLabel={t("notifications.readAll")} look="secondary" />
        </div>
      )}
      {items.length === 0 ? <EmptyState title={t("notifications.emptyTitle")}>{t("notifications.emptyText")}</EmptyState> : <NotificationTable rows={items} />}
      {(next !== null || !isFirst) && (
        <nav aria-label={t("common.pages")} className="mt-6 flex flex-wrap gap-3">
          {!isFirst && <PaginationLink direction="previous" href={PATH} label={t("common.firstPage")} />}
          {next !== null && <PaginationLink direction="next" href={`${PATH}?cursor=${next}`} label={t("common.nextPage")} />}
        </nav>
      )}
      <WorkingHoursForm {...hours} action={setWorkingHoursAction} confirmKey={randomUUID()} />
    </>
  );
}
