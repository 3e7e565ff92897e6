import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control-style";
import { Field, type FieldProps } from "./field";

type TextInputProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text, with its label. Give `defaultValue` so that what was typed survives a refusal. */
export function TextInput({ name, id, label, hint, error, note, className, type = "text", ...rest }: TextInputProps) {
  return (
    <Field {...{ name, id, label, hint, error, note }}>
      {(control) => <input {...rest} {...control} type={type} className={classNames(CONTROL, className)} />}
    </Field>
  );
}
