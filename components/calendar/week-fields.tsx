"use client";

import { useLocale, useTranslations } from "next-intl";
import { weekdayNames } from "@/lib/i18n/date-time";
import { useFormField } from "../action-form/form-context";
import { Fieldset } from "../ui/fieldset";
import type { Values } from "./form-lines";
import { SpanFields } from "./span-fields";

/** The seven days of the week, each with its stretches. */
export function WeekFields({ given }: { readonly given: Values }) {
  const t = useTranslations("calendars.form");
  const { field } = useFormField("weekly", undefined);
  return (
    <Fieldset name="weekly" id={field.id} error={field.error} legend={<span className="sr-only">{t("weekTitle")}</span>} hint={t("weekHint")}>
      <div className="grid gap-4">
        {weekdayNames(useLocale()).map((day, weekday) => (
          <DayFields key={day} day={day} place={`weekly.${weekday}`} given={given} />
        ))}
      </div>
    </Fieldset>
  );
}

interface DayFieldsProps {
  readonly day: string;
  readonly place: string;
  readonly given: Values;
}

function DayFields({ day, place, given }: DayFieldsProps) {
  const t = useTranslations("calendars.form");
  const { field } = useFormField(place, undefined);
  return (
    <Fieldset name={place} id={field.id} error={field.error} legend={<span className="inline-block first-letter:uppercase">{day}</span>}>
      <SpanFields place={place} given={given} label={(number) => t("dayHours", { day, number })} />
    </Fieldset>
  );
}
