import { useTranslations } from "next-intl";
import { calendarName } from "@/lib/i18n/calendar-name";
import { ActionForm } from "@/components/action-form/action-form";
import { FormSelect } from "@/components/action-form/form-fields";
import type { FormAction } from "@/components/action-form/shown-state";

/** A form has no word for null: this is no calendar at all. */
export const ANY_TIME = "*";

interface WorkingHoursFormProps {
  readonly calendars: readonly { readonly key: string; readonly name: string; readonly timeZone: string }[];
  /** Key of the calendar chosen; null is at any time. */
  readonly chosen: string | null;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** In which hours a person wants to be reminded by mail. */
export function WorkingHoursForm({ calendars, chosen, action, confirmKey }: WorkingHoursFormProps) {
  const t = useTranslations("notifications.hours");
  const words = useTranslations();
  const options = calendars.map(({ key, name, timeZone }) => ({ value: key, label: t("option", { name: calendarName({ key, name }, words), zone: timeZone.replaceAll("_", " ") }) }));
  return (
    <section aria-labelledby="hours" className="mt-10">
      <h2 id="hours" className="text-title">
        {t("title")}
      </h2>
      <p className="mb-4 mt-1 max-w-[44rem]">{t("text")}</p>
      {calendars.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ActionForm id="working-hours" action={action} confirmKey={confirmKey} submitLabel={t("save")} look="secondary">
          <FormSelect name="calendar" label={t("label")} options={[{ value: ANY_TIME, label: t("anyTime") }, ...options]} defaultValue={chosen ?? ANY_TIME} />
        </ActionForm>
      )}
    </section>
  );
}
