import { useTranslations } from "next-intl";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { useKindWords } from "./kind-words";

interface LastEventsProps {
  readonly delivered: readonly { readonly id: string; readonly kind: string; readonly doneAt: Date }[];
  readonly changes: readonly { readonly id: string; readonly type: string; readonly by: { readonly label: string }; readonly recordedAt: Date }[];
}

interface EventRow {
  readonly id: string;
  readonly what: string;
  readonly by: string;
  readonly at: Date;
}

/** What was last delivered and what admins last changed, the latest first: whether anything moves at all. */
export function LastEvents({ delivered, changes }: LastEventsProps) {
  const t = useTranslations("operations.events");
  const system = useTranslations("access")("system");
  const kindWords = useKindWords();
  const changeWords = (type: string) => {
    const key = `kinds.${type}` as "kinds.person_created";
    return t.has(key) ? t(key) : t("unknown", { type });
  };
  const rows: EventRow[] = [
    ...delivered.map(({ id, kind, doneAt }) => ({ id, what: t("delivered", { kind: kindWords(kind) }), by: system, at: doneAt })),
    ...changes.map(({ id, type, by, recordedAt }) => ({ id, what: changeWords(type), by: by.label, at: recordedAt })),
  ];
  rows.sort((a, b) => b.at.getTime() - a.at.getTime());
  if (rows.length === 0) return <p className="text-muted">{t("none")}</p>;
  const columns: Column<EventRow>[] = [
    { key: "what", header: t("columns.what"), isName: true, cell: (row) => row.what },
    { key: "by", header: t("columns.by"), cell: (row) => row.by },
    { key: "when", header: t("columns.when"), cell: (row) => <Time at={row.at} style="minute" /> },
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
