import { useTranslations } from "next-intl";
import { ClientForm } from "../action-form/client-form";
import { DefaultButton } from "../action-form/default-button";
import { FormSelect, FormText, FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";
import { FormSection } from "../report/form-section";
import type { Option } from "../ui/select";
import { ExceptionFields } from "./exception-fields";
import type { Values } from "./form-lines";
import { HolidayFields } from "./holiday-fields";
import { PreviewFields } from "./preview-fields";
import { WeekFields } from "./week-fields";

interface CalendarFormProps {
  /** What the form begins with, by the names of its fields. */
  readonly given: Values;
  /** Of the calendar that is changed, and the version on which the next is written; absent for a new one. */
  readonly seen?: { readonly key: string; readonly version: number };
  readonly places: readonly Option[];
  readonly zones: readonly string[];
  readonly presentYear: number;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** A calendar to be written: where it counts, its week, its holidays and exceptions, and what all of that would do. */
export function CalendarForm({ given, seen, places, zones, presentYear, action, confirmKey }: CalendarFormProps) {
  const t = useTranslations("calendars.form");
  const counts = useTranslations("calendars.counts");
  const source = useTranslations("calendars.holidays")("source");
  const shared = { action, confirmKey, submitLabel: t("publish"), words: { reload: t("reload"), fresh: t("fresh"), zone: "" } };
  return (
    <ClientForm id="calendar" {...shared} version={seen?.version} hidden={seen === undefined ? {} : { key: seen.key }}>
      <DefaultButton label={t("publish")} />
      <FormSection id="about" title={t("aboutTitle")}>
        <FormText name="name" label={t("name")} hint={t("nameHint")} defaultValue={given.name} />
        <FormSelect name="zone" label={t("zone")} hint={t("zoneHint")} options={zones.map(zoneOption)} defaultValue={given.zone} />
      </FormSection>
      <FormSection id="week" title={t("weekTitle")}>
        <WeekFields given={given} />
      </FormSection>
      <FormSection id="days-off" title={t("holidaysTitle")}>
        <HolidayFields given={given} places={places} presentYear={presentYear} />
        <p className="max-w-[40rem] text-muted">{source}</p>
      </FormSection>
      <FormSection id="odd-days" title={t("exceptionsTitle")}>
        <ExceptionFields given={given} />
      </FormSection>
      <FormSection id="counts" title={counts("title")}>
        <PreviewFields given={given} />
      </FormSection>
      <FormSection id="why" title={t("reason")}>
        <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
      </FormSection>
    </ClientForm>
  );
}

function zoneOption(zone: string): Option {
  return { value: zone, label: zone.replaceAll("_", " ") };
}
