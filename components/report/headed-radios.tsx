"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { RadioCards, type RadioCard } from "../ui/radio-cards";

interface HeadedRadiosProps {
  readonly name: string;
  /** A heading: the question is a section of its own. */
  readonly legend: ReactNode;
  readonly hint: string;
  readonly cards: readonly RadioCard[];
}

/** A choice that is a whole section of a form, and stays chosen when the form comes back. */
export function HeadedRadios({ name, ...rest }: HeadedRadiosProps) {
  const { key, field } = useFormField(name, undefined);
  return <RadioCards key={key} {...rest} {...field} />;
}
