import { useTranslations } from "next-intl";
import Link from "next/link";
import { SeverityMark } from "@/components/case/severity-mark";
import { BarCell } from "@/components/queue/bar-cell";
import { barShares } from "@/components/queue/bar-share";
import { SilenceBar } from "@/components/silence/silence-bar";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { SilenceRow } from "@/lib/domain/silence/silence-row";

/** Every unanswered case of the page, drawn to one scale: the silence itself is the list. */
export function BoardTable({ rows }: { readonly rows: readonly SilenceRow[] }) {
  const t = useTranslations("board");
  const share = barShares(rows.map((row) => row.silenceBar));
  const columns: Column<SilenceRow>[] = [
    { key: "case", header: t("columns.case"), isName: true, cell: (row) => <CaseCell row={row} /> },
    {
      key: "silence",
      header: t("columns.silence"),
      cell: (row) => (
        <BarCell className="-mb-2 -mt-2 w-56 sm:w-96 lg:w-full lg:min-w-[22rem] xl:min-w-[26rem]">
          <SilenceBar bar={row.silenceBar} size="board" share={share(row.silenceBar)} />
        </BarCell>
      ),
    },
    { key: "since", header: t("columns.since"), cell: (row) => <Time at={row.unansweredSince} /> },
    { key: "notices", header: t("columns.notices"), isFigure: true, cell: (row) => row.notices },
    { key: "receipts", header: t("columns.receipts"), isFigure: true, cell: (row) => row.receipts },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.reference} />;
}

function CaseCell({ row }: { readonly row: SilenceRow }) {
  const t = useTranslations();
  return (
    <span className="block lg:min-w-40">
      <span className="flex flex-wrap items-center gap-x-3">
        <Link href={`/cases/${row.reference}`} className="link inline-flex min-h-[28px] items-center whitespace-nowrap">
          {row.reference}
        </Link>
        <SeverityMark severity={row.severity} />
      </span>
      <span className="block font-normal leading-snug">{t(`category.names.${row.category}`)}</span>
      <span className="block font-normal leading-snug text-muted">{t(`platform.names.${row.platform}`)}</span>
    </span>
  );
}
