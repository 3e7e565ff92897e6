import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { NoticeTable } from "@/components/notices/notice-table";
import { noticesHref, readNoticeFilter, StateLinks } from "@/components/notices/state-links";
import { EmptyState } from "@/components/ui/empty-state";
import { PaginationLink } from "@/components/ui/pagination-link";
import Link from "next/link";
import { currentActor } from "@/lib/auth/current-actor";
import { noticeQueueQuery } from "@/lib/queries/notice/notice-queue";

interface NoticesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("title") };
}

/** The notices that have reached a platform, for its agent: what is owed on each, until when. */
export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const params = await searchParams;
  const filter = readNoticeFilter(params.state);
  const cursor = typeof params.cursor === "string" && params.cursor !== "" ? { cursor: params.cursor } : {};
  const { items, next } = await readOrLeave(noticeQueueQuery, { state: filter, ...cursor }, noticesHref(filter));
  const { platform } = await currentActor();
  const t = await getTranslations();
  return (
    <>
      <h1 className="text-display">{t("notices.title")}</h1>
      {platform && <p className="mt-2 text-lg">{t("notices.lead", { platform: t(`platform.names.${platform}`) })}</p>}
      <div className="mb-5 mt-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <StateLinks current={filter} />
        <Link href="/notices/statements" className="link">
          {t("notices.statements")}
        </Link>
      </div>
      {items.length === 0 ? <EmptyState title={t("notices.emptyTitle")}>{t("notices.emptyText")}</EmptyState> : <NoticeTable rows={items} />}
      {(next !== null || "cursor" in cursor) && (
        <nav aria-label={t("common.pages")} className="mt-6 flex flex-wrap gap-3">
          {"cursor" in cursor && <PaginationLink direction="previous" href={noticesHref(filter)} label={t("common.firstPage")} />}
          {next !== null && <PaginationLink direction="next" href={noticesHref(filter, next)} label={t("common.nextPage")} />}
        </nav>
      )}
    </>
  );
}
