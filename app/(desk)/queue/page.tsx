import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { FilterChips } from "@/components/queue/filter-chips";
import { FilterForm } from "@/components/queue/filter-form";
import { activeFilters, queueHref, readFilters } from "@/components/queue/queue-filters";
import { QueueTable } from "@/components/queue/queue-table";
import { NewDay } from "@/components/silence/new-day";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PaginationLink } from "@/components/ui/pagination-link";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import { holds } from "@/lib/domain/access/permissions";
import { caseListQuery } from "@/lib/queries/case/case-list";

interface QueuePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

/** The queue: what hurts first comes first. Platform agents find the cases of their platform, and no others. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const params = await searchParams;
  const filters = readFilters(params);
  const { status, ...rest } = filters;
  const cursor = typeof params.cursor === "string" && params.cursor !== "" ? { cursor: params.cursor } : {};
  const { items, next } = await readOrLeave(caseListQuery, { ...rest, ...(status === "all" ? {} : { status }), ...cursor }, queueHref(filters));
  const actor = await currentActor();
  const isStaff = holds(actor, "case.assign");
  const t = await getTranslations();
  const isFiltered = activeFilters(filters).some((name) => name !== "sort");
  return (
    <>
      <NewDay now={now()} />
      <h1 className="text-display">{t("queue.title")}</h1>
      <p className="mt-2 text-lg">{actor.platform ? t("queue.agentLead", { platform: t(`platform.names.${actor.platform}`) }) : t("queue.lead")}</p>
      <div className="mb-5 mt-5 grid gap-4">
        <FilterForm filters={filters} isStaff={isStaff} />
        <FilterChips filters={filters} />
      </div>
      {items.length === 0 ? (
        <EmptyState
          title={t(isFiltered ? "queue.emptyFiltered" : "queue.emptyTitle")}
          action={isFiltered && <LinkButton href="/queue">{t("common.clearFilters")}</LinkButton>}
        >
          {t(isFiltered ? "queue.emptyFilteredText" : "queue.emptyText")}
        </EmptyState>
      ) : (
        <QueueTable rows={items} now={now()} isStaff={isStaff} />
      )}
      <Pages filters={filters} next={next} isFirst={!("cursor" in cursor)} words={{ next: t("common.nextPage"), first: t("common.firstPage"), pages: t("common.pages") }} />
    </>
  );
}

interface PagesProps {
  readonly filters: Parameters<typeof queueHref>[0];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly words: { readonly next: string; readonly first: string; readonly pages: string };
}

function Pages({ filters, next, isFirst, words }: PagesProps) {
  if (next === null && isFirst) return null;
  return (
    <nav aria-label={words.pages} className="mt-6 flex flex-wrap gap-3">
      {!isFirst && <PaginationLink direction="previous" href={queueHref(filters)} label={words.first} />}
      {next !== null && <PaginationLink direction="next" href={queueHref(filters, next)} label={words.next} />}
    </nav>
  );
}
