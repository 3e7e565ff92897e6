import { Table, type Column } from "@/components/ui/table";
import type { FieldRow } from "@/lib/api/openapi/field-rows";
import type { ApiWords } from "@/lib/api/words/words";
import { WithCode } from "./with-code";

interface FieldTableProps {
  readonly caption: string;
  readonly rows: readonly FieldRow[];
  readonly words: ApiWords["page"];
}

/** The fields or parameters of a call; nothing where there are none. */
export function FieldTable({ caption, rows, words }: FieldTableProps) {
  if (rows.length === 0) return null;
  const columns: readonly Column<FieldRow>[] = [
    { key: "name", header: words.field, isName: true, cell: ({ name }) => <code className="whitespace-nowrap">{name}</code> },
    { key: "form", header: words.kind, cell: ({ form }) => <code className="break-words">{form}</code> },
    {
      key: "note",
      header: words.note,
      cell: ({ isNeeded, note }) => <WithCode text={[isNeeded ? words.needed : "", note].filter((text) => text !== "").join(" · ")} />,
    },
  ];
  return (
    <div className="mt-5">
      <Table caption={caption} columns={columns} rows={rows} rowKey={({ name }) => name} />
    </div>
  );
}
