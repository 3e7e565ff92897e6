import type { Span } from "@/lib/domain/clock/business-hours";
import type { CalendarVersion } from "@/lib/domain/policy/policy";
import { holidayFields } from "./form-lines";

/** What a calendar says, by the names of the fields in which the form has it. `hoursOfValues` reads it back. */
export function valuesOfCalendar({ hours, dateNames = {} }: Pick<CalendarVersion, "hours" | "dateNames">): Record<string, string> {
  const weekly = hours.weekly.flatMap((spans, weekday) => spanFields(spans, `weekly.${weekday}`));
  const holidays = hours.holidays.flatMap((date, index) => holidayFields({ date, name: dateNames[date] ?? "", isTicked: true }, index));
  const exceptions = Object.entries(hours.exceptions).flatMap(([date, spans], index) => {
    const line = `exceptions.${index}`;
    return [[`${line}.kept`, "on"], [`${line}.date`, date], [`${line}.name`, dateNames[date] ?? ""], ...spanFields(spans, line)];
  });
  return Object.fromEntries([["zone", hours.timeZone], ...weekly, ...holidays, ...exceptions]) as Record<string, string>;
}

function spanFields(spans: readonly Span[], place: string): [string, string][] {
  return spans.flatMap(({ from, to }, index): [string, string][] => [
    [`${place}.${index}.from`, from],
    [`${place}.${index}.to`, to],
  ]);
}
