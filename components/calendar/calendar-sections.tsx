import { useTranslations } from "next-intl";
import { FormSection } from "@/components/report/form-section";
import { isShipped } from "@/lib/domain/policy/preset-calendars";
import type { CalendarVersion } from "@/lib/domain/policy/policy";
import { policyName } from "@/lib/i18n/policy-name";
import { CountForm } from "./count-form";
import { HolidaysInWords } from "./holidays-in-words";
import { HolidaysKnown } from "./holidays-known";
import { HoursInWords } from "./hours-in-words";
import type { Preview } from "./shown-preview";
import { VersionList } from "./version-list";

/** A calendar and what surrounds it, as its page has it. */
export interface CalendarView {
  readonly inForce: CalendarVersion;
  /** The latest first. */
  readonly versions: readonly CalendarVersion[];
  readonly usedBy: readonly { readonly key: string; readonly name: string }[];
  readonly holidaysUntil: number | null;
  readonly holidaysRunOut: boolean;
  readonly preview: Pick<Preview, "start" | "ends">;
}

/** What a calendar says and does, section by section. */
export function CalendarSections({ view }: { readonly view: CalendarView }) {
  const t = useTranslations("calendars");
  const { inForce, versions, usedBy, holidaysUntil, holidaysRunOut, preview } = view;
  const { hours, dateNames } = inForce;
  const hasHolidays = hours.holidays.length > 0;
  return (
    <div className="mt-8 grid gap-8">
      <FormSection id="hours" title={t("hours.title")}>
        <HoursInWords hours={hours} dateNames={dateNames} />
      </FormSection>
      <FormSection id="holidays" title={t("holidays.title")}>
        <HolidaysKnown hasHolidays={hasHolidays} until={holidaysUntil} runOut={holidaysRunOut} />
        <HolidaysInWords holidays={hours.holidays} dateNames={dateNames} />
        {hasHolidays && <p className="max-w-[44rem] text-muted">{t(isShipped(inForce) ? "holidays.sourceShipped" : "holidays.source")}</p>}
      </FormSection>
      <FormSection id="counts" title={t("counts.title")}>
        <CountForm preview={{ ...preview, timeZone: hours.timeZone }} />
      </FormSection>
      <FormSection id="users" title={t("users.title")}>
        {usedBy.length === 0 ? <p>{t("users.none")}</p> : <UserList policies={usedBy} />}
      </FormSection>
      <FormSection id="versions" title={t("versions.title")}>
        <VersionList versions={versions} />
      </FormSection>
    </div>
  );
}

function UserList({ policies }: { readonly policies: CalendarView["usedBy"] }) {
  const t = useTranslations();
  return (
    <ul className="list-disc pl-5">
      {policies.map(({ key, name }) => (
        <li key={key}>{policyName({ key, name }, t)}</li>
      ))}
    </ul>
  );
}
