"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { TextInput } from "../ui/text-input";
import type { Values } from "./form-lines";

interface LineDateProps {
  readonly line: string;
  readonly label: ReactNode;
  readonly given: Values;
  /** Whether the line was just added, and so is where one goes on writing. */
  readonly isNew: boolean;
}

/** The date of a line. */
export function LineDate({ line, label, given, isNew }: LineDateProps) {
  const name = `${line}.date`;
  const { key, field } = useFormField(name, given[name]);
  return <TextInput key={key} {...field} type="date" label={label} autoFocus={isNew} />;
}
