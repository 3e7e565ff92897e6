"use client";

import { useFormField } from "../action-form/form-context";
import { Checkbox } from "../ui/checkbox";

interface TickedProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Ticking it brings the emergency numbers up. */
  readonly isDanger?: boolean;
}

/** A box that stays ticked when the form comes back. */
export function Ticked({ name, label, hint, isDanger }: TickedProps) {
  const { key, field } = useFormField(name, undefined);
  const { defaultValue, ...rest } = field;
  return <Checkbox key={key} {...rest} label={label} hint={hint} defaultChecked={Boolean(defaultValue)} data-danger={isDanger || undefined} />;
}
