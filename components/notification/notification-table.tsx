import { useTranslations } from "next-intl";
import Link from "next/link";
import { SeverityMark } from "@/components/case/severity-mark";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Notified } from "@/lib/domain/case/notified-events";
import type { Platform } from "@/lib/domain/item/platform";
import type { Severity } from "@/lib/domain/law/category";
import { notifiedSentence } from "@/lib/i18n/notified-sentence";
import { ReadMark } from "./read-mark";

/** One thing that somebody was told. */
export interface NotificationRow {
  readonly id: string;
  readonly isRead: boolean;
  readonly abuseCase: { readonly reference: string; readonly platform: Platform; readonly severity: Severity };
  readonly reachedAt: Date;
  /** Whether the clock is still waited on. */
  readonly isOpen: boolean;
  readonly event: Notified;
}

/** What a person was told of, each line leading to its case. */
export function NotificationTable({ rows }: { readonly rows: readonly NotificationRow[] }) {
  const t = useTranslations("notifications");
  const columns: Column<NotificationRow>[] = [
    { key: "case", header: t("columns.case"), isName: true, cell: (row) => <CaseCell {...row.abuseCase} /> },
    { key: "what", header: t("columns.what"), cell: (row) => <WhatCell row={row} /> },
    { key: "when", header: t("columns.when"), cell: (row) => <Time at={row.reachedAt} style="minute" /> },
    { key: "state", header: t("columns.state"), cell: (row) => <ReadMark isRead={row.isRead} /> },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function CaseCell({ reference, platform, severity }: NotificationRow["abuseCase"]) {
  const platforms = useTranslations("platform.names");
  return (
    <span className="block lg:min-w-40">
      <span className="flex flex-wrap items-center gap-x-3">
        <Link href={`/cases/${reference}`} className="link inline-flex min-h-[28px] items-center whitespace-nowrap">
          {reference}
        </Link>
        <SeverityMark severity={severity} />
      </span>
      <span className="block font-normal leading-snug text-muted">{platforms(platform)}</span>
    </span>
  );
}

function WhatCell({ row }: { readonly row: NotificationRow }) {
  const t = useTranslations();
  return (
    <>
      <span className="block">{notifiedSentence(row.event, t)}</span>
      {!row.isOpen && <span className="block text-muted">{t("notifications.settled")}</span>}
    </>
  );
}
