"use client";

import { useFormField } from "../action-form/form-context";
import { TextInput } from "../ui/text-input";

interface CodeFieldProps {
  readonly label: string;
  readonly hint: string;
}

/** Sixteen figures from paper. No browser should offer them to the next person at this machine. */
export function CodeField({ label, hint }: CodeFieldProps) {
  const { key, field } = useFormField("code", undefined);
  return (
    <TextInput
      key={key}
      {...field}
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      className="max-w-[22rem] text-[1.3rem] tracking-wider"
    />
  );
}
