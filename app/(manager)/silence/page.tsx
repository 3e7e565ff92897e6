import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { boardHref, endOfDay, readChoice } from "@/components/board/board-choice";
import { BoardForm } from "@/components/board/board-form";
import { BoardTable } from "@/components/board/board-table";
import { NewDay } from "@/components/silence/new-day";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { PaginationLink } from "@/components/ui/pagination-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/date-time";
import { silenceBoardQuery } from "@/lib/queries/silence/silence-board";

interface SilencePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("board");
  return { title: t("title") };
}

/** The silence board: what nobody was counting. A day in the past shows it as it stood then. */
export default async function SilencePage({ searchParams }: SilencePageProps) {
  const params = await searchParams;
  const choice = readChoice(params, now());
  const { platform, day } = choice;
  const cursor = typeof params.cursor === "string" && day === undefined ? { cursor: params.cursor } : {};
  const input = { ...(platform && { platform }), ...(day && { asOf: endOfDay(day), limit: 200 }), ...cursor };
  const { items, next } = await readOrLeave(silenceBoardQuery, input, boardHref(choice));
  const t = await getTranslations();
  const isWhole = next === null && !("cursor" in cursor);
  const receipted = items.filter((row) => row.receipts > 0).length;
  return (
    <>
      <h1 className="text-display">{t("board.title")}</h1>
      <p className="mt-2 max-w-[44rem] text-lg">{t("board.lead")}</p>
      <div className="mb-6 mt-5 grid gap-5">
        <BoardForm choice={choice} />
        {day ? <PastBox day={day} presentHref={boardHref({ platform })} /> : <NewDay now={now()} />}
      </div>
      {items.length === 0 ? (
        <EmptyState title={t("board.emptyTitle")}>{t(day ? "board.emptyPast" : "board.emptyText")}</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-lg font-semibold">
            {!isWhole && `${t("board.totalOfPage")} `}
            {t("board.total", { count: items.length, receipted })}
          </p>
          <BoardTable rows={items} />
        </>
      )}
      {next !== null && (
        <nav aria-label={t("common.pages")} className="mt-6">
          <PaginationLink direction="next" href={boardHref(choice, next)} label={t("common.nextPage")} />
        </nav>
      )}
    </>
  );
}

async function PastBox({ day, presentHref }: { readonly day: string; readonly presentHref: string }) {
  const t = await getTranslations("board");
  const date = formatInstant(new Date(endOfDay(day)), "day", await getLocale(), "UTC");
  return (
    <NoticeBox title={t("pastTitle", { date })}>
      <p>{t("pastText")}</p>
      <LinkButton href={presentHref} size="small" className="mt-2">
        {t("backToNow")}
      </LinkButton>
    </NoticeBox>
  );
}
