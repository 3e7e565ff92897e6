"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { Checkbox } from "../ui/checkbox";
import { Fieldset } from "../ui/fieldset";
import type { Option } from "../ui/select";
import { TextInput } from "../ui/text-input";

interface CodeTicksProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly note?: string;
  readonly options: readonly Option[];
  /** Whether the code is worth showing beside its words: those of the database are, countries are not. */
  readonly isCoded?: boolean;
}

/** A box for each code of a list; ticked again with what was sent. */
export function CodeTicks({ name, options, isCoded = false, ...rest }: CodeTicksProps) {
  const { field } = useFormField(name, undefined);
  return (
    <Fieldset {...rest} name={name} id={field.id} error={field.error}>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map((option, index) => (
          <CodeTick key={option.value} name={`${name}.${index}`} option={option} isCoded={isCoded} />
        ))}
      </div>
    </Fieldset>
  );
}

function CodeTick({ name, option, isCoded }: { readonly name: string; readonly option: Option; readonly isCoded: boolean }) {
  const { key, field } = useFormField(name, undefined);
  const { defaultValue, ...rest } = field;
  const label = (
    <>
      {option.label}
      {isCoded && <Code code={option.value} />}
    </>
  );
  return <Checkbox key={key} {...rest} value={option.value} label={label} defaultChecked={defaultValue === option.value} />;
}

/** The database's own word, small, for those who know it by that. */
export function Code({ code }: { readonly code: string }) {
  return <code className="block break-all font-sans text-[0.8rem] leading-snug text-muted">{code}</code>;
}

interface FlagProps {
  readonly name: string;
  readonly label: ReactNode;
}

/** A thing that is so, or is not. */
export function FlagTick({ name, label }: FlagProps) {
  const { key, field } = useFormField(name, undefined);
  const { defaultValue, ...rest } = field;
  return <Checkbox key={key} {...rest} value="true" label={label} defaultChecked={defaultValue === "true"} />;
}

interface DayFieldProps extends FlagProps {
  readonly note?: string;
  readonly defaultValue?: string;
}

/** A day of the calendar. */
export function DayField({ name, label, note, defaultValue }: DayFieldProps) {
  const { key, field } = useFormField(name, defaultValue);
  return <TextInput key={key} {...field} type="date" label={label} note={note} />;
}
