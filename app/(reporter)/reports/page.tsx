import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { OwnReportRow } from "@/components/report/own-report-row";
import { NewDay } from "@/components/silence/new-day";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PaginationLink } from "@/components/ui/pagination-link";
import { now } from "@/lib/clock";
import { ownReportsQuery } from "@/lib/queries/report/own-reports";

interface OwnReportsPageProps {
  readonly searchParams: Promise<{ readonly cursor?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownReports"))("title") };
}

/** What this person reported, the newest first, each with its silence; bars of one page can be compared by length. */
export default async function OwnReportsPage({ searchParams }: OwnReportsPageProps) {
  const { cursor } = await searchParams;
  const { items, next } = await readOrLeave(ownReportsQuery, { cursor: typeof cursor === "string" ? cursor : undefined }, "/reports");
  const t = await getTranslations("ownReports");
  const common = await getTranslations("common");
  const longestMs = Math.max(...items.map((item) => lengthMs(item.case.silenceBar)), 1);
  return (
    <>
      <NewDay now={now()} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-display">{t("title")}</h1>
          <p className="mt-2 text-lg text-muted">{t("lead")}</p>
        </div>
        <LinkButton href="/report" look="primary">
          {t("report")}
        </LinkButton>
      </div>
      {items.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        </div>
      ) : (
        <ul className="mt-8 border-t-2 border-ink">
          {items.map((item) => (
            <OwnReportRow key={item.id} report={item} share={lengthMs(item.case.silenceBar) / longestMs} />
          ))}
        </ul>
      )}
      <div className="mt-6">
        <PaginationLink href={next && `/reports?cursor=${encodeURIComponent(next)}`} direction="next" label={common("nextPage")} />
      </div>
    </>
  );
}

function lengthMs(bar: { readonly from: Date; readonly to: Date } | null): number {
  return bar === null ? 0 : bar.to.getTime() - bar.from.getTime();
}
