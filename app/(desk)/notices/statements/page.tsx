import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { GivenTable } from "@/components/notices/given-table";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { PaginationLink } from "@/components/ui/pagination-link";
import { givenStatementsQuery } from "@/lib/queries/statement/given-statements";

const PLACE = "/notices/statements";

interface StatementsPageProps {
  readonly searchParams: Promise<{ cursor?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices.given");
  return { title: t("title") };
}

/** The statements of reasons that were given, as many on a page as go into one file for the DSA transparency database. */
export default async function StatementsPage({ searchParams }: StatementsPageProps) {
  const given = (await searchParams).cursor;
  const cursor: Readonly<Record<string, string>> = typeof given === "string" && given !== "" ? { cursor: given } : {};
  const { items, next } = await readOrLeave(givenStatementsQuery, cursor, PLACE);
  const t = await getTranslations();
  return (
    <>
      <h1 className="text-display">{t("notices.given.title")}</h1>
      <p className="mt-2 max-w-[44rem] text-lg">{t("notices.given.lead")}</p>
      {items.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={t("notices.given.emptyTitle")}>{t("notices.given.emptyText")}</EmptyState>
        </div>
      ) : (
        <>
          <p className="mb-5 mt-5">
            {/* A file and no page of ours: the browser asks for it whole. */}
            <a href={`${PLACE}/file?${new URLSearchParams(cursor)}`} download className={buttonStyle("primary")}>
              {t("notices.given.download", { count: items.length })}
            </a>
          </p>
          <GivenTable rows={items} />
        </>
      )}
      {(next !== null || "cursor" in cursor) && (
        <nav aria-label={t("common.pages")} className="mt-6 flex flex-wrap gap-3">
          {"cursor" in cursor && <PaginationLink direction="previous" href={PLACE} label={t("common.firstPage")} />}
          {next !== null && <PaginationLink direction="next" href={`${PLACE}?${new URLSearchParams({ cursor: next })}`} label={t("common.nextPage")} />}
        </nav>
      )}
    </>
  );
}
