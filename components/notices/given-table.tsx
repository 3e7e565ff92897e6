import { useTranslations } from "next-intl";
import Link from "next/link";
import { useCodeWords } from "@/components/statement/statement-shown";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { measuresOf } from "@/lib/domain/statement/measures";
import type { Statement } from "@/lib/domain/statement/statement";

/** A statement that was given, and in which case. */
export interface GivenRow {
  readonly id: string;
  readonly reference: string;
  readonly givenAt: Date;
  readonly statement: Statement;
}

/** The statements of reasons that stand in one file. */
export function GivenTable({ rows }: { readonly rows: readonly GivenRow[] }) {
  const t = useTranslations("notices.given");
  const words = useCodeWords();
  const columns: Column<GivenRow>[] = [
    { key: "notice", header: t("columns.notice"), isName: true, cell: (row) => <Link href={`/notices/${row.reference}`} className="link inline-flex min-h-[28px] items-center whitespace-nowrap">{row.reference}</Link> },
    { key: "given", header: t("columns.given"), cell: (row) => <Time at={row.givenAt} style="minute" /> },
    { key: "measures", header: t("columns.measures"), cell: (row) => words(measuresOf(row.statement)) },
    { key: "ground", header: t("columns.ground"), cell: (row) => words([row.statement.decision_ground ?? ""]) },
    { key: "puid", header: t("columns.puid"), cell: (row) => row.statement.puid },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
