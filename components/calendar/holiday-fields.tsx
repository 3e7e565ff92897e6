"use client";

import { useTranslations } from "next-intl";
import { useFormDone, useFormField } from "../action-form/form-context";
import { FormSelect } from "../action-form/form-fields";
import { Fieldset } from "../ui/fieldset";
import type { Option } from "../ui/select";
import type { Values } from "./form-lines";
import { HolidayLines } from "./holiday-lines";
import { StepButton } from "./step-button";

interface HolidayFieldsProps {
  readonly given: Values;
  readonly places: readonly Option[];
  readonly presentYear: number;
}

/** The dates without hours: those of a country to be loaded, and every one to be changed, left out or added by hand. */
export function HolidayFields({ given, places, presentYear }: HolidayFieldsProps) {
  const t = useTranslations("calendars.form");
  const { field } = useFormField("holidays", undefined);
  const { added } = useFormDone();
  return (
    <Fieldset name="holidays" id={field.id} error={field.error} legend={<span className="sr-only">{t("holidaysTitle")}</span>} hint={t("holidaysHint")}>
      <div className="grid gap-5">
        <Loader places={places} presentYear={presentYear} given={given} />
        <div role="status" className="empty:hidden">
          {added !== undefined && <p className="max-w-[40rem] border-l-4 border-done bg-done-soft px-4 py-2">{t("loaded", { added: Number(added) })}</p>}
        </div>
        <div className="grid gap-3">
          <HolidayLines given={given} presentYear={presentYear} />
        </div>
        <StepButton step="holiday">{t("addHoliday")}</StepButton>
      </div>
    </Fieldset>
  );
}

/** How many years before and after this one can be loaded. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 10;

function Loader({ places, presentYear, given }: HolidayFieldsProps) {
  const t = useTranslations("calendars.form");
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, index) => String(presentYear - YEARS_BEFORE + index));
  const options = years.map((year) => ({ value: year, label: year }));
  return (
    <div className="grid max-w-[40rem] gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <FormSelect name="load.place" label={t("place")} options={places} defaultValue={given["load.place"]} />
      </div>
      <FormSelect name="load.from" label={t("fromYear")} options={options} defaultValue={given["load.from"]} />
      <FormSelect name="load.to" label={t("toYear")} options={options} defaultValue={given["load.to"]} />
      <StepButton step="load">{t("load")}</StepButton>
    </div>
  );
}
