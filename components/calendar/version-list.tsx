import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { isShipped } from "@/lib/domain/policy/preset-calendars";
import type { CalendarVersion } from "@/lib/domain/policy/policy";
import { calendarName } from "@/lib/i18n/calendar-name";
import { HolidaysInWords } from "./holidays-in-words";
import { HoursInWords } from "./hours-in-words";
import { PublishedBy } from "./published-by";

/** Every version there was, the latest first: who wrote it, when and why, and all that it said. */
export function VersionList({ versions }: { readonly versions: readonly CalendarVersion[] }) {
  const t = useTranslations("calendars.versions");
  const words = useTranslations();
  return (
    <ol className="grid max-w-[44rem] gap-4">
      {versions.map((version) => (
        <li key={version.version}>
          <p className="font-semibold">
            <PublishedBy version={version} />
          </p>
          {!isShipped(version) && <p className="whitespace-pre-wrap break-words">{t("reason", { reason: version.reason })}</p>}
          <Disclosure summary={t("show")}>
            <div className="grid gap-4">
              <p className="font-semibold">{calendarName(version, words)}</p>
              <HoursInWords hours={version.hours} dateNames={version.dateNames} />
              <HolidaysInWords holidays={version.hours.holidays} dateNames={version.dateNames} />
            </div>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}
