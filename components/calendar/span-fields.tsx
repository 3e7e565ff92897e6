"use client";

import { useTranslations } from "next-intl";
import { FormText } from "../action-form/form-fields";
import { SPAN_PLACES, type Values } from "./form-lines";

interface SpanFieldsProps {
  /** The path of the day, such as `weekly.0`. */
  readonly place: string;
  /** Which day it is, for who cannot see where the fields stand. */
  readonly label: (number: number) => string;
  readonly given: Values;
}

/** The places for the stretches of one date. */
export function SpanFields({ place, label, given }: SpanFieldsProps) {
  const t = useTranslations("calendars.form");
  const end = (index: number, which: "from" | "to") => {
    const name = `${place}.${index}.${which}`;
    const words = (
      <span className="font-normal text-muted">
        <span className="sr-only">{label(index + 1)} </span>
        {t(which)}
      </span>
    );
    return <FormText name={name} label={words} defaultValue={given[name]} />;
  };
  return (
    <div className="grid gap-x-6 gap-y-2 tabular-nums sm:grid-cols-3">
      {SPAN_PLACES.map((index) => (
        <div key={index} className="grid grid-cols-2 items-end gap-2">
          {end(index, "from")}
          {end(index, "to")}
        </div>
      ))}
    </div>
  );
}
