import { useTranslations } from "next-intl";
import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { defang } from "@/lib/domain/item/defang";
import type { Platform } from "@/lib/domain/item/platform";

/** What we know of a platform. */
export interface PlatformRow {
  readonly slug: Platform;
  readonly name: string;
  readonly noticeLanguage: string;
  readonly abuseContact: string | null;
  readonly reportFormName: string | null;
  readonly usualReceiptMinutes: number | null;
  readonly version: number;
}

interface PlatformTableProps {
  readonly platforms: readonly PlatformRow[];
  readonly mayChange: boolean;
}

/** Where notices go, in which language, and how soon a receipt usually comes. */
export function PlatformTable({ platforms, mayChange }: PlatformTableProps) {
  const t = useTranslations("platforms");
  const names = useTranslations("platform.names");
  const unknown = <span className="text-muted">{t("unknown")}</span>;
  const columns: Column<PlatformRow>[] = [
    { key: "name", header: t("columns.name"), isName: true, cell: (row) => (row.slug === "other" ? names("other") : row.name) },
    { key: "language", header: t("columns.language"), cell: (row) => t(`languages.${row.noticeLanguage === "fr" ? "fr" : "en"}`) },
    { key: "contact", header: t("columns.contact"), cell: (row) => (row.abuseContact === null ? unknown : <span className="break-all">{defang(row.abuseContact)}</span>) },
    { key: "form", header: t("columns.form"), cell: (row) => row.reportFormName ?? unknown },
    { key: "receipt", header: t("columns.receipt"), cell: (row) => (row.usualReceiptMinutes === null ? unknown : t("minutes", { minutes: row.usualReceiptMinutes })) },
    ...(mayChange ? [{ key: "change", header: t("columns.change"), cell: (row: PlatformRow) => <ChangeLink platform={row} /> }] : []),
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={platforms} rowKey={(row) => row.slug} />;
}

function ChangeLink({ platform }: { readonly platform: PlatformRow }) {
  const t = useTranslations();
  return (
    <Link href={`/platforms/${platform.slug}`} className="link inline-flex min-h-[32px] items-center" aria-label={t("platforms.changeOf", { name: platform.name })}>
      {t("common.edit")}
    </Link>
  );
}
