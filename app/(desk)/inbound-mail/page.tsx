import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { readOrLeave } from "@/app/read-or-leave";
import { MailTable } from "@/components/mail/mail-table";
import { DoneBox } from "@/components/ui/done-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PaginationLink } from "@/components/ui/pagination-link";
import { mailTrayQuery } from "@/lib/queries/mail/mail-tray";

const PATH = "/inbound-mail";

interface TrayPageProps {
  readonly searchParams: Promise<{ cursor?: string | string[]; show?: string; done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbound");
  return { title: t("title") };
}

/** Mail that came in and that nobody could place: never lost, and never guessed onto a case. */
export default async function TrayPage({ searchParams }: TrayPageProps) {
  const { cursor, show, done } = await searchParams;
  const isAside = show === "set_aside";
  const path = isAside ? `${PATH}?show=set_aside` : PATH;
  const isFirst = typeof cursor !== "string" || cursor === "";
  const input = { limit: 25, ...(isAside && { show }), ...(!isFirst && { cursor }) };
  const { items, next } = await readOrLeave(mailTrayQuery, input, path);
  const t = await getTranslations();
  return (
    <>
      {(done === "set_aside" || done === "taken_back") && (
        <div className="mb-6">
          <DoneBox>{t(`inbound.done.${done}`)}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("inbound.title")}</h1>
      <p className="mb-4 mt-2 max-w-[44rem] text-lg">{t("inbound.lead")}</p>
      <nav aria-label={t("inbound.show.label")} className="mb-6 flex flex-wrap gap-x-6">
        <ShowLink href={PATH} isCurrent={!isAside} label={t("inbound.show.tray")} />
        <ShowLink href={`${PATH}?show=set_aside`} isCurrent={isAside} label={t("inbound.show.setAside")} />
      </nav>
      {items.length === 0 ? (
        <EmptyState title={t(isAside ? "inbound.emptyAsideTitle" : "inbound.emptyTitle")}>{t(isAside ? "inbound.emptyAsideText" : "inbound.emptyText")}</EmptyState>
      ) : (
        <MailTable rows={items} />
      )}
      {(next !== null || !isFirst) && (
        <nav aria-label={t("common.pages")} className="mt-6 flex flex-wrap gap-3">
          {!isFirst && <PaginationLink direction="previous" href={path} label={t("common.firstPage")} />}
          {next !== null && <PaginationLink direction="next" href={`${path}${isAside ? "&" : "?"}cursor=${next}`} label={t("common.nextPage")} />}
        </nav>
      )}
    </>
  );
}

function ShowLink({ href, isCurrent, label }: { readonly href: string; readonly isCurrent: boolean; readonly label: string }) {
  return (
    <Link href={href} aria-current={isCurrent ? "page" : undefined} className={`link inline-flex min-h-[44px] items-center ${isCurrent ? "font-semibold" : ""}`}>
      {label}
    </Link>
  );
}
