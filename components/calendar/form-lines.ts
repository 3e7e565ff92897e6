import { MOST_SPANS } from "@/lib/domain/clock/business-hours";

/** Everything that the form of a calendar holds, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** The lists of dates in the form: those without hours, and those with hours of their own. */
export type DateList = "holidays" | "exceptions";

/** What a button of the form may ask for besides publishing: the holidays of a place, one more line, or what the hours would count. */
export type FormStep = "load" | "holiday" | "exception" | "preview";

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The places for stretches in a day. */
export const SPAN_PLACES = Array.from({ length: MOST_SPANS }, (_, index) => index);

/** The fields of a form that the command is not handed as they stand: `hoursOfValues` reads them. */
export const HOURS_FIELD = /^(?:zone|weekly\..*|holidays\..*|exceptions\..*|load\..*|preview\..*|step)$/;

/** The numbers of the lines that a list has, in order. Every line sends its date, be it blank. */
export function linesOf(list: DateList, values: Values): number[] {
  const pattern = new RegExp(`^${list}\\.(\\d{1,5})\\.date$`);
  return Object.keys(values)
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The lines of holidays by the year of their date, in order; those without a date yet under none. */
export function holidayLinesByYear(values: Values): [string, number[]][] {
  const years = new Map<string, number[]>();
  for (const line of linesOf("holidays", values)) {
    const year = /^\d{4}/.exec(values[`holidays.${line}.date`] ?? "")?.[0] ?? "";
    years.set(year, [...(years.get(year) ?? []), line]);
  }
  return [...years].sort(([a], [b]) => (a || "9999").localeCompare(b || "9999"));
}

/** A form with one more line in a list. */
export interface Lengthened {
  readonly values: Record<string, string>;
  /** The line that is new. */
  readonly line: string;
}

/** All that was typed, with one more line in a list, ticked and blank. */
export function withLine(list: DateList, values: Values): Lengthened {
  const line = `${list}.${(linesOf(list, values).at(-1) ?? -1) + 1}`;
  return { values: { ...values, [`${line}.kept`]: "on", [`${line}.date`]: "" }, line };
}

/** A holiday as it is offered. */
export interface OfferedHoliday {
  readonly date: string;
  readonly name: string;
  readonly isTicked: boolean;
}

export interface Loaded {
  readonly values: Record<string, string>;
  /** How many dates were not in the list before. */
  readonly added: number;
}

/**
 * All that was typed, with the dates offered that were not there yet, in the order of the calendar; lines without a date stand last. A date that
 * is there already stays as a person left it, ticked or not.
 */
export function withHolidays(values: Values, offered: readonly OfferedHoliday[]): Loaded {
  const lines = linesOf("holidays", values).map((number) => lineOf(values, number));
  const known = new Set(lines.map(({ date }) => date));
  const added = offered.filter(({ date }) => !known.has(date));
  const all = [...lines, ...added].sort(byDate);
  const others = Object.entries(values).filter(([name]) => !name.startsWith("holidays."));
  return { values: Object.fromEntries([...others, ...all.flatMap(holidayFields)]), added: added.length };
}

function lineOf(values: Values, number: number): OfferedHoliday {
  const of = (field: string) => values[`holidays.${number}.${field}`] ?? "";
  return { date: of("date"), name: of("name"), isTicked: of("kept") !== "" };
}

function byDate(a: OfferedHoliday, b: OfferedHoliday): number {
  if (a.date === b.date) return 0;
  if (a.date === "" || b.date === "") return a.date === "" ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}

/** A line of the list of holidays. A box that is not ticked sends nothing. */
export function holidayFields({ date, name, isTicked }: OfferedHoliday, number: number): [string, string][] {
  const line = `holidays.${number}`;
  return [...(isTicked ? [[`${line}.kept`, "on"] as [string, string]] : []), [`${line}.date`, date], [`${line}.name`, name]];
}
