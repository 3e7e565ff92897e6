"use client";

import { useFormField } from "../action-form/form-context";
import { TextInput } from "../ui/text-input";

interface FormDayProps {
  readonly name: string;
  readonly label: string;
  readonly defaultValue?: string;
}

/** A day of the calendar, with no time and so with no zone. */
export function FormDay({ defaultValue, ...rest }: FormDayProps) {
  const { key, field } = useFormField(rest.name, defaultValue);
  return <TextInput key={key} {...rest} {...field} type="date" />;
}
