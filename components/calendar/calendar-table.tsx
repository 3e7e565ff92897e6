import { useTranslations } from "next-intl";
import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { isShipped } from "@/lib/domain/policy/preset-calendars";
import { calendarName } from "@/lib/i18n/calendar-name";

/** A calendar, as the list of calendars shows one. */
export interface CalendarRow {
  readonly key: string;
  readonly name: string;
  readonly version: number;
  readonly validFrom: Date;
  readonly timeZone: string;
  readonly hasHolidays: boolean;
  readonly holidaysUntil: number | null;
  readonly holidaysRunOut: boolean;
  readonly policyCount: number;
}

interface CalendarTableProps {
  readonly calendars: readonly CalendarRow[];
  readonly mayChange: boolean;
}

/** Every calendar, how far ahead its holidays are known, and who counts by it. */
export function CalendarTable({ calendars, mayChange }: CalendarTableProps) {
  const t = useTranslations("calendars");
  const columns: Column<CalendarRow>[] = [
    { key: "name", header: t("columns.name"), isName: true, cell: (row) => <NameLink calendar={row} /> },
    { key: "zone", header: t("columns.zone"), cell: (row) => row.timeZone.replaceAll("_", " ") },
    { key: "holidays", header: t("columns.holidays"), cell: (row) => <HolidaysCell calendar={row} /> },
    { key: "policies", header: t("columns.policies"), cell: (row) => t("usedBy", { count: row.policyCount }) },
    { key: "version", header: t("columns.version"), cell: (row) => <VersionCell calendar={row} /> },
    ...(mayChange ? [{ key: "change", header: t("columns.change"), cell: (row: CalendarRow) => <ChangeLink calendar={row} /> }] : []),
  ];
  return <Table caption={t("caption")} isCaptionHidden columns={columns} rows={calendars} rowKey={(row) => row.key} />;
}

interface CellProps {
  readonly calendar: CalendarRow;
}

function NameLink({ calendar }: CellProps) {
  const t = useTranslations();
  return (
    <Link href={`/calendars/${calendar.key}`} className="link inline-flex min-h-[32px] items-center">
      {calendarName(calendar, t)}
    </Link>
  );
}

function HolidaysCell({ calendar: { hasHolidays, holidaysUntil, holidaysRunOut } }: CellProps) {
  const t = useTranslations("calendars");
  if (!hasHolidays) return <span className="text-muted">{t("noHolidays")}</span>;
  return (
    <>
      {holidaysUntil ?? t("unknownHolidays")}
      {holidaysRunOut && <strong className="block">{t("runsOut")}</strong>}
    </>
  );
}

function VersionCell({ calendar }: CellProps) {
  const t = useTranslations("calendars");
  return (
    <>
      {t("version", { version: calendar.version })}
      <span className="block text-muted">{isShipped(calendar) ? t("shipped") : <Time at={calendar.validFrom} />}</span>
    </>
  );
}

function ChangeLink({ calendar }: CellProps) {
  const t = useTranslations();
  const name = calendarName(calendar, t);
  return (
    <Link href={`/calendars/${calendar.key}/edit`} className="link inline-flex min-h-[32px] items-center" aria-label={t("calendars.changeOf", { name })}>
      {t("common.edit")}
    </Link>
  );
}
