"use client";

import { useTranslations } from "next-intl";
import { useFormDone, useFormField, useFormValues } from "../action-form/form-context";
import { FormText } from "../action-form/form-fields";
import { Fieldset } from "../ui/fieldset";
import { linesOf, type Values } from "./form-lines";
import { LineDate } from "./line-date";
import { LineTick } from "./line-tick";
import { SpanFields } from "./span-fields";
import { StepButton } from "./step-button";

/** Dates with hours of their own, or none. */
export function ExceptionFields({ given }: { readonly given: Values }) {
  const t = useTranslations("calendars.form");
  const { field } = useFormField("exceptions", undefined);
  const lines = linesOf("exceptions", useFormValues(given));
  return (
    <Fieldset name="exceptions" id={field.id} error={field.error} legend={<span className="sr-only">{t("exceptionsTitle")}</span>} hint={t("exceptionsHint")}>
      <div className="grid gap-6">
        {lines.map((line) => (
          <ExceptionLine key={line} line={line} given={given} />
        ))}
        <StepButton step="exception">{t("addException")}</StepButton>
      </div>
    </Fieldset>
  );
}

function ExceptionLine({ line, given }: { readonly line: number; readonly given: Values }) {
  const t = useTranslations("calendars.form");
  const common = useTranslations("common");
  const place = `exceptions.${line}`;
  const isNew = useFormDone().line === place;
  return (
    <Fieldset name={place} legend={t("exception", { number: line + 1 })}>
      <div className="grid gap-2 border-l-2 border-edge pl-4">
        <LineTick line={place} label={t("keepException")} given={given} />
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[11rem_1fr]">
          <LineDate line={place} label={t("exceptionDate")} given={given} isNew={isNew} />
          <FormText name={`${place}.name`} label={t("exceptionName")} note={common("optional")} defaultValue={given[`${place}.name`]} />
        </div>
        <SpanFields place={place} given={given} label={(number) => t("dateHours", { line: line + 1, number })} />
      </div>
    </Fieldset>
  );
}
