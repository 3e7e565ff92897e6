import { Temporal } from "temporal-polyfill";
import { refuse, type Refusal } from "../refusal";
import { formOf, STATEMENT_FIELD_NAMES, type StatementField } from "./fields";
import type { Statement } from "./statement";

/** What the database takes: content of this century, decisions since 2020, nothing beyond its own horizon. */
const EARLIEST: Readonly<Partial<Record<StatementField, string>>> = { content_date: "2000-01-01", application_date: "2020-01-01" };
const LATEST = "2038-01-01";

/** The last place on earth where a day begins is this far ahead of UTC. */
const AHEAD = { hours: 14 };

const HAPPENED: readonly StatementField[] = ["content_date", "application_date"];

/**
 * The days of a statement: real days, written year-month-day, within what the database takes. What has happened lies in the past anywhere on earth;
 * a restriction does not end before it was applied.
 */
export function checkDays(given: Statement, now: Date): Refusal[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).add(AHEAD).toString().slice(0, LATEST.length);
  return STATEMENT_FIELD_NAMES.filter((field) => formOf(field).is === "day").flatMap((path) => {
    const day = given[path];
    return typeof day === "string" ? checkDay(path, day, today, given.application_date) : [];
  });
}

function checkDay(path: StatementField, day: string, today: string, appliedOn: string | undefined): Refusal[] {
  if (!isDay(day) || day < (EARLIEST[path] ?? "0000") || day > LATEST) return [refuse("day_invalid", { path })];
  if (HAPPENED.includes(path)) return day > today ? [refuse("date_in_future", { path })] : [];
  return appliedOn !== undefined && day < appliedOn ? [refuse("date_before_start", { path })] : [];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch (error) {
    // How Temporal says that no calendar has such a day; there is no way to ask without trying.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
