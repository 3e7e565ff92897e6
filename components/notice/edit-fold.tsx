"use client";

import { useContext, type ReactNode } from "react";
import { FormContext } from "../action-form/form-context";
import { Disclosure } from "../ui/disclosure";

/** Folds the fields of a text away that may go as it stands; they come out once the form has something to say. */
export function EditFold({ summary, isFolded, children }: { readonly summary: string; readonly isFolded: boolean; readonly children: ReactNode }) {
  const { state } = useContext(FormContext);
  if (!isFolded) return <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">{children}</div>;
  return (
    <Disclosure summary={summary} open={state.attempt > 0} className="min-w-0">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{children}</div>
    </Disclosure>
  );
}
