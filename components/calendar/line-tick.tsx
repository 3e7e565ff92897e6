"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { Checkbox } from "../ui/checkbox";
import type { Values } from "./form-lines";

interface LineTickProps {
  readonly line: string;
  readonly label: ReactNode;
  readonly given: Values;
}

/** Whether a line of dates holds. What is not ticked is not saved, and stays in the form until then. */
export function LineTick({ line, label, given }: LineTickProps) {
  const name = `${line}.kept`;
  const { key, field } = useFormField(name, given[name]);
  const { defaultValue, ...rest } = field;
  return <Checkbox key={key} {...rest} label={label} defaultChecked={Boolean(defaultValue)} />;
}
