"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { Fieldset } from "../ui/fieldset";

interface LinkGroupProps {
  readonly legend: ReactNode;
  readonly hint: string;
  readonly children: ReactNode;
}

/** All the links together, for what is to be corrected in none of them alone: that there is not one. */
export function LinkGroup({ legend, hint, children }: LinkGroupProps) {
  const { field } = useFormField("items", undefined);
  return (
    <Fieldset name="items" id={field.id} legend={legend} hint={hint} error={field.error}>
      <div className="mt-4 grid gap-4">{children}</div>
    </Fieldset>
  );
}
