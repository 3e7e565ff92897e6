import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { useKindWords } from "./kind-words";

/** A message that was tried as often as it may be. */
export interface GivenUpRow {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly failedAt: Date;
}

interface GivenUpTableProps {
  readonly rows: readonly GivenUpRow[];
  /** Absent for those who may only read it. */
  readonly retry?: FormAction;
  /** One for each form: a form sent twice is done once. */
  readonly confirmKey: string;
}

/** What could not be sent, since when, and a way to try again. */
export function GivenUpTable({ rows, retry, confirmKey }: GivenUpTableProps) {
  const t = useTranslations("operations.messages");
  const kindWords = useKindWords();
  const columns: Column<GivenUpRow>[] = [
    { key: "kind", header: t("columns.kind"), isName: true, cell: (row) => kindWords(row.kind) },
    { key: "since", header: t("columns.since"), cell: (row) => <Time at={row.failedAt} style="minute" /> },
    { key: "attempts", header: t("columns.attempts"), isFigure: true, cell: (row) => row.attempts },
  ];
  if (retry !== undefined) columns.push({ key: "retry", header: t("columns.retry"), cell: (row) => <RetryForm row={row} retry={retry} confirmKey={confirmKey} /> });
  return <Table caption={t("failedCaption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function RetryForm({ row, retry, confirmKey }: { readonly row: GivenUpRow; readonly retry: FormAction; readonly confirmKey: string }) {
  const t = useTranslations("operations.messages");
  return <ActionForm id={`retry-${row.id}`} action={retry} confirmKey={`${confirmKey}-${row.id.slice(0, 8)}`} hidden={{ id: row.id }} submitLabel={t("retry")} look="secondary" />;
}
