import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { ClockSign } from "@/components/clock/clock-sign";
import { classNames } from "@/components/ui/class-names";
import type { Owed } from "@/lib/domain/notice/owed-by-platform";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { owedSentence } from "./owed-words";

/** The sign of the clock that tells the same from the other side. */
const SIGNS = { running: "running", paused: "paused", late: "overdue", done: "met" } as const;

/** What a platform owes on a notice, in its own terms: told by words and a sign, and only then by a colour. */
export function OwedList({ owed }: { readonly owed: readonly Owed[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const zone = useTimeZone() ?? DEFAULT_ZONE;
  if (owed.length === 0) return <p className="text-muted">{t("notices.nothingOwed")}</p>;
  return (
    <ul className="grid gap-1 text-left">
      {owed.map((one) => (
        <li key={one.kind} className={classNames("grid grid-cols-[auto_1fr] items-baseline gap-x-2", one.state === "late" && "font-semibold text-late", one.state === "done" && "text-muted")}>
          <ClockSign state={SIGNS[one.state]} />
          <span>{owedSentence(one, one.dueAt === null ? "" : formatInstant(one.dueAt, "minute", locale, zone), t)}</span>
        </li>
      ))}
    </ul>
  );
}
