import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control-style";
import { Field, type FieldProps } from "./field";

type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Where a box grows with its text, `rows` no longer says how small it may be; these say it in `em`. */
const LINE = 1.55;
const PADDING = 1;

/** Several lines of text, with their label. It grows with the text where the browser knows how. */
export function TextArea({ name, id, label, hint, error, note, className, rows = 5, ...rest }: TextAreaProps) {
  return (
    <Field {...{ name, id, label, hint, error, note }}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          style={{ minHeight: `${rows * LINE + PADDING}em` }}
          className={classNames(CONTROL, "field-sizing-content", className)}
        />
      )}
    </Field>
  );
}
