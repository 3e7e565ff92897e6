import { useTranslations } from "next-intl";
import { Table, type Column } from "@/components/ui/table";
import type { MailAttachment } from "@/lib/domain/mail/incoming-mail";

interface Row extends MailAttachment {
  readonly place: number;
}

/** What came with a mail and was not kept: what it was said to be, what it looked like, and what tells it apart from any other. */
export function AttachmentTable({ attachments }: { readonly attachments: readonly MailAttachment[] }) {
  const t = useTranslations("inbound");
  const columns: Column<Row>[] = [
    { key: "name", header: t("attachments.name"), isName: true, cell: (row) => row.name ?? t("attachments.unnamed") },
    { key: "type", header: t("attachments.type"), cell: (row) => row.declaredType },
    { key: "shown", header: t("attachments.shown"), cell: (row) => row.shownType ?? t("attachments.shownNothing") },
    { key: "size", header: t("attachments.size"), isFigure: true, cell: (row) => t("mail.bytes", { count: row.bytes }) },
    { key: "digest", header: t("attachments.digest"), cell: (row) => <span className="block font-mono text-[0.82rem] [overflow-wrap:anywhere] lg:max-w-[16rem]">{row.sha256}</span> },
  ];
  const rows = attachments.map((attachment, place) => ({ ...attachment, place }));
  return <Table caption={t("attachments.title")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => `${row.place}`} />;
}
