import { useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Category } from "@/lib/domain/law/category";
import type { Owed } from "@/lib/domain/notice/owed-by-platform";
import { OwedList } from "./owed-list";

/** A notice as a row of the agent's queue shows it. */
export interface NoticeRow {
  readonly reference: string;
  readonly category: Category;
  readonly lifeSafety: boolean;
  readonly answered: boolean;
  readonly firstNoticeAt: Date | null;
  readonly notices: number;
  readonly owed: readonly Owed[];
}

/** Notices to a platform: what each is about, when it came, and what is owed on it until when. */
export function NoticeTable({ rows }: { readonly rows: readonly NoticeRow[] }) {
  const t = useTranslations("notices");
  const columns: Column<NoticeRow>[] = [
    { key: "notice", header: t("columns.notice"), isName: true, cell: (row) => <NameCell row={row} /> },
    { key: "received", header: t("columns.received"), cell: (row) => <ReceivedCell row={row} /> },
    { key: "owed", header: t("columns.owed"), cell: (row) => <OwedList owed={row.owed} /> },
    { key: "status", header: t("columns.status"), cell: (row) => <Badge tone={row.answered ? "done" : "wait"}>{t(row.answered ? "answered" : "notAnswered")}</Badge> },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.reference} />;
}

function NameCell({ row }: { readonly row: NoticeRow }) {
  const t = useTranslations();
  return (
    <span className="block lg:min-w-44">
      {row.lifeSafety && (
        <span className="mb-1 block">
          <Badge tone="late">{t("notices.danger")}</Badge>
        </span>
      )}
      <Link href={`/notices/${row.reference}`} className="link inline-flex min-h-[28px] items-center whitespace-nowrap">
        {row.reference}
      </Link>
      <span className="block font-normal leading-snug">{t(`category.names.${row.category}`)}</span>
    </span>
  );
}

function ReceivedCell({ row }: { readonly row: NoticeRow }) {
  const t = useTranslations("notices");
  return (
    <>
      {row.firstNoticeAt && <Time at={row.firstNoticeAt} style="minute" />}
      {row.notices > 1 && <span className="block text-muted">{t("followUps", { count: row.notices - 1 })}</span>}
    </>
  );
}
