"use client";

import { useContext, type ReactNode } from "react";
import { FormContext, useFormField, useFormValues } from "../action-form/form-context";
import { Checkbox } from "../ui/checkbox";
import { Disclosure } from "../ui/disclosure";
import { Fieldset } from "../ui/fieldset";
import { TICKED, type Values } from "./policy-fields";

interface TickProps {
  readonly name: string;
  readonly label: ReactNode;
  /** What the form began with. */
  readonly given: Values;
}

/** A box that comes back as it was sent. */
export function Tick({ name, label, given }: TickProps) {
  const { key, field } = useFormField(name, given[name]);
  const { defaultValue, ...rest } = field;
  return <Checkbox key={key} {...rest} value={TICKED} label={label} defaultChecked={defaultValue === TICKED} />;
}

interface GroupProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that answer one question, with what is to be corrected about them as a whole. */
export function Group({ name, ...rest }: GroupProps) {
  const { field } = useFormField(name, undefined);
  return <Fieldset {...rest} name={name} id={field.id} error={field.error} />;
}

interface ClockFoldProps {
  readonly summary: string;
  /** How the names of its fields begin. */
  readonly prefix: string;
  readonly isSetName: string;
  readonly given: Values;
  readonly children: ReactNode;
}

/** One clock, folded away while the policy leaves it alone: open where it is set, and where something in it is to be corrected. */
export function ClockFold({ summary, prefix, isSetName, given, children }: ClockFoldProps) {
  const { state } = useContext(FormContext);
  const isSet = useFormValues(given)[isSetName] === TICKED;
  const isWrong = state.errors.some(({ path }) => path?.startsWith(prefix));
  return (
    <Disclosure summary={summary} open={isSet || isWrong} className="-mt-px">
      <div className="grid gap-5 pt-1">{children}</div>
    </Disclosure>
  );
}
