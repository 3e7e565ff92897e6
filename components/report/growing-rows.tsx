"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { buttonStyle } from "../ui/button-style";
import { rowCount, ROWS, type RowList } from "./form-rows";

interface GrowingRowsProps {
  readonly list: RowList;
  readonly addLabel: string;
  readonly row: (index: number) => ReactNode;
}

/** Rows and a button for one more. Without script the button sends the form, which comes back whole with its new row. */
export function GrowingRows(props: GrowingRowsProps) {
  const { key, field } = useFormField(ROWS[props.list].countedBy, undefined);
  const { field: pressed } = useFormField(ROWS[props.list].addedBy, undefined);
  const count = rowCount(props.list, field.defaultValue);
  return <Rows key={key} {...props} initial={count} hasNewRow={Boolean(pressed.defaultValue)} />;
}

interface RowsProps extends GrowingRowsProps {
  readonly initial: number;
  readonly hasNewRow: boolean;
}

function Rows({ list, addLabel, row, initial, hasNewRow }: RowsProps) {
  const [count, setCount] = useState(initial);
  const rows = useRef<HTMLDivElement>(null);
  const isNew = count > initial || hasNewRow;
  useEffect(() => {
    if (isNew) rows.current?.lastElementChild?.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
  }, [isNew, count]);

  const { countedBy, addedBy, limit } = ROWS[list];
  // `autoFocus` is for the browser itself, which goes to the new row where no script does.
  return (
    <>
      <input type="hidden" name={countedBy} value={count} />
      <div ref={rows} className={count === 0 ? "hidden" : "grid gap-4"}>
        {Array.from({ length: count }, (_, index) => (
          <div key={index} tabIndex={-1} autoFocus={hasNewRow && index === initial - 1} className="outline-none">
            {row(index)}
          </div>
        ))}
      </div>
      {count < limit && (
        <div>
          <button
            type="submit"
            name={addedBy}
            value="1"
            className={buttonStyle("secondary", "main")}
            onClick={(event) => {
              event.preventDefault();
              setCount(count + 1);
            }}
          >
            <span aria-hidden>+</span> {addLabel}
          </button>
        </div>
      )}
    </>
  );
}
