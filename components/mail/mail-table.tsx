import { useTranslations } from "next-intl";
import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { MailReason } from "@/lib/domain/mail/mail-state";

/** One mail of the tray. */
export interface TrayRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly because: MailReason | null;
  /** As the mail says; anybody can write it. */
  readonly from: string | null;
  readonly subject: string | null;
}

/** Mail to be placed, each line leading to its mail. */
export function MailTable({ rows }: { readonly rows: readonly TrayRow[] }) {
  const t = useTranslations("inbound");
  const columns: Column<TrayRow>[] = [
    { key: "subject", header: t("columns.subject"), isName: true, cell: (row) => <SubjectLink {...row} /> },
    { key: "from", header: t("columns.from"), cell: (row) => <span className="[overflow-wrap:anywhere]">{row.from ?? t("nobody")}</span> },
    { key: "because", header: t("columns.because"), cell: (row) => t(`because.${row.because ?? "waiting"}`) },
    { key: "receivedAt", header: t("columns.receivedAt"), cell: (row) => <Time at={row.receivedAt} style="minute" /> },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function SubjectLink({ id, subject }: Pick<TrayRow, "id" | "subject">) {
  const t = useTranslations("inbound");
  return (
    <Link href={`/inbound-mail/${id}`} className="link inline-block min-h-[28px] py-0.5">
      {subject === null || subject.trim() === "" ? t("noSubject") : subject}
    </Link>
  );
}
