import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { SeverityMark } from "@/components/case/severity-mark";
import { StatusBadge } from "@/components/case/status-badge";
import { LiveClocks } from "@/components/clock/live-clocks";
import { SilenceBar } from "@/components/silence/silence-bar";
import { Badge } from "@/components/ui/badge";
import { Table, type Column } from "@/components/ui/table";
import { BarCell } from "./bar-cell";
import { barShares } from "./bar-share";
import { NextDue } from "./next-due";
import type { QueueRow } from "./queue-row";

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  readonly now: Date;
  /** Whether the reader is told who holds a case. */
  readonly isStaff: boolean;
}

/** The cases of a page: danger to life flagged before the reference, the silence of each against the longest of the page. */
export function QueueTable({ rows, now, isStaff }: QueueTableProps) {
  const t = useTranslations("queue");
  const share = barShares(rows.map((row) => row.silenceBar));
  const columns: Column<QueueRow>[] = [
    { key: "case", header: t("columns.case"), isName: true, cell: (row) => <CaseCell row={row} /> },
    { key: "severity", header: t("columns.severity"), cell: (row) => <SeverityMark severity={row.severity} /> },
    { key: "status", header: t("columns.status"), cell: (row) => <OneLine><StatusBadge status={row.status} /></OneLine> },
    { key: "due", header: t("columns.due"), cell: (row) => <OneLine><NextDue reference={row.reference} dueAt={row.nextDueAt} isOverdue={row.isOverdue} now={now} /></OneLine> },
    { key: "silence", header: t("columns.silence"), cell: (row) => <SilenceCell row={row} share={share} /> },
    ...(isStaff ? [{ key: "assignee", header: t("columns.assignee"), cell: (row: QueueRow) => row.assignee?.label ?? <span className="text-muted">{t("nobody")}</span> }] : []),
  ];
  return (
    <LiveClocks>
      <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.reference} />
    </LiveClocks>
  );
}

/** Not broken where there is room: the names of categories give way first. */
function OneLine({ children }: { readonly children: ReactNode }) {
  return <span className="xl:whitespace-nowrap">{children}</span>;
}

function CaseCell({ row }: { readonly row: QueueRow }) {
  const t = useTranslations();
  return (
    <span className="block lg:min-w-44">
      {row.lifeSafety && (
        <span className="mb-1 block">
          <Badge tone="late">{t("queue.lifeSafety")}</Badge>
        </span>
      )}
      <Link href={`/cases/${row.reference}`} className="link inline-flex min-h-[28px] items-center whitespace-nowrap">
        {row.reference}
      </Link>
      <span className="block font-normal leading-snug">{t(`category.names.${row.category}`)}</span>
      <span className="block font-normal leading-snug text-muted">{t(`platform.names.${row.platform}`)}</span>
    </span>
  );
}

function SilenceCell({ row, share }: { readonly row: QueueRow; readonly share: ReturnType<typeof barShares> }) {
  const t = useTranslations("queue");
  if (row.silenceBar === null) return <span className="text-muted">{t("noNotice")}</span>;
  return (
    <BarCell className="-mb-1.5 -mt-1.5 w-52 lg:w-64">
      <SilenceBar bar={row.silenceBar} size="row" share={share(row.silenceBar)} />
    </BarCell>
  );
}
