"use client";

import type { ReactNode } from "react";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { RadioCards, type RadioCard } from "../ui/radio-cards";
import { Select, type Option } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { useFormField, useFormWords } from "./form-context";
import { useOwnZone } from "./own-zone";

interface FormFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly note?: string;
  readonly defaultValue?: string;
}

/** The fields of `ActionForm`: those of `ui/`, filled again with what was typed, each with its own message. */
export function FormText({ defaultValue, type, inputMode, ...rest }: FormFieldProps & { readonly type?: "email" | "password"; readonly inputMode?: "numeric" }) {
  const { key, field } = useFormField(rest.name, defaultValue);
  // A password is never written into a page again.
  const value = type === "password" ? undefined : field.defaultValue;
  const autoComplete = type === "password" ? "new-password" : "off";
  return <TextInput key={key} {...rest} {...field} {...{ type, inputMode, autoComplete }} defaultValue={value} />;
}

export function FormTextArea({ defaultValue, rows = 3, ...rest }: FormFieldProps & { readonly rows?: number }) {
  const { key, field } = useFormField(rest.name, defaultValue);
  return <TextArea key={key} {...rest} {...field} rows={rows} />;
}

interface FormSelectProps extends FormFieldProps {
  readonly options: readonly Option[];
  readonly placeholder?: string;
}

export function FormSelect({ defaultValue, ...rest }: FormSelectProps) {
  const { key, field, isNew } = useFormField(rest.name, defaultValue);
  return <Select key={key} {...rest} {...field} defaultValue={isNew ? defaultValue : field.defaultValue} />;
}

interface FormRadiosProps extends Omit<FormFieldProps, "label"> {
  readonly legend: string;
  readonly cards: readonly RadioCard[];
}

export function FormRadios({ defaultValue, ...rest }: FormRadiosProps) {
  const { key, field } = useFormField(rest.name, defaultValue);
  return <RadioCards key={key} {...rest} {...field} />;
}

/** A date and a time of the reader's own clock, and which clock that is. */
export function FormMoment({ defaultValue, hint, ...rest }: FormFieldProps) {
  const { key, field } = useFormField(rest.name, defaultValue);
  const zone = useOwnZone() || DEFAULT_ZONE;
  const clock = useFormWords().zone.replace("{zone}", zone.replaceAll("_", " "));
  return <TextInput key={key} {...rest} {...field} type="datetime-local" hint={hint ? <>{hint} {clock}</> : clock} />;
}
