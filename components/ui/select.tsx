import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control-style";
import { Field, type FieldProps } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps, Omit<ComponentProps<"select">, keyof FieldProps | "children"> {
  readonly options: readonly Option[];
  /** The line shown while nothing is chosen; its value is empty. */
  readonly placeholder?: string;
}

/** A choice among many. For up to six, radio cards are easier on a phone. */
export function Select({ name, id, label, hint, error, note, options, placeholder, className, ...rest }: SelectProps) {
  return (
    <Field {...{ name, id, label, hint, error, note }}>
      {(control) => (
        <select {...rest} {...control} className={classNames(CONTROL, className)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
