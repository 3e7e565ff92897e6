import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, so that their digits line up. */
  readonly isFigure?: boolean;
  /** The column that names the row: a row header, and the heading of its block on a phone. */
  readonly isName?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * A ledger. On a screen too narrow for its columns each row becomes a short list with its column names beside the values. The roles
 * are written out because browsers drop a table's own once its parts are laid out as blocks.
 */
export function Table<Row>({ caption, isCaptionHidden, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table role="table" className="block w-full border-collapse lg:table">
      <caption className={isCaptionHidden ? "sr-only" : "mb-2 block text-left font-semibold lg:table-caption"}>{caption}</caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row" className="border-b-2 border-ink lg:table-row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={headerStyle(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block lg:table-row-group">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="block border-b border-line py-3 lg:table-row lg:py-0">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headerStyle<Row>(column: Column<Row>): string {
  return classNames(
    "py-2 pr-4 align-bottom text-[0.94rem] font-semibold text-muted last:pr-0",
    column.isFigure ? "text-right" : "text-left",
  );
}

/**
 * A word longer than its place breaks rather than widen the page. Between columns only that of the name counts as breakable, since names are
 * what people make up, and it keeps a width below which no word of it is broken.
 */
function valueStyle<Row>({ isName, isFigure }: Column<Row>): string {
  if (isName) return "min-w-0 [overflow-wrap:anywhere] lg:block lg:min-w-[9rem]";
  return classNames("min-w-0 text-right [overflow-wrap:anywhere] lg:[overflow-wrap:break-word]", !isFigure && "lg:text-left");
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const Tag = column.isName ? "th" : "td";
  return (
    <Tag
      role={column.isName ? "rowheader" : "cell"}
      scope={column.isName ? "row" : undefined}
      className={classNames(
        "flex items-baseline justify-between gap-4 py-1 text-left align-baseline lg:table-cell lg:py-2.5 lg:pr-4 lg:last:pr-0",
        column.isName ? "font-semibold" : "font-normal",
        column.isFigure && "lg:text-right",
      )}
    >
      {!column.isName && (
        <span aria-hidden className="shrink-0 text-muted lg:hidden">
          {column.header}
        </span>
      )}
      <span className={valueStyle(column)}>{column.cell(row)}</span>
    </Tag>
  );
}
