import type { BusinessHours, Span } from "@/lib/domain/clock/business-hours";
import { linesOf, SPAN_PLACES, WEEKDAYS, type Values } from "./form-lines";

/** What a form says of the hours of a calendar, and where on it each part stands. */
export interface HoursOfForm {
  /** As it was typed: whether it makes sense is for the command to say. */
  readonly hours: BusinessHours;
  readonly dateNames: Readonly<Record<string, string>>;
  /** The field that a path of the command's input came from. */
  readonly fieldOf: (path: string) => string;
}

/**
 * The hours that a form means. A place for hours left blank is none, and so is a date whose box is not ticked. A line that has something in it but
 * no date is passed on with none, to be refused at its field rather than lost.
 */
export function hoursOfValues(values: Values): HoursOfForm {
  const fields = new Map([["hours.timeZone", "zone"]]);
  const weekly = WEEKDAYS.map((weekday) => spansAt(values, `weekly.${weekday}`, `hours.weekly.${weekday}`, fields));
  const { exceptions, ...exceptional } = exceptionsOf(values, fields);
  const { holidays, ...named } = holidaysOf(values, fields);
  const hours = { timeZone: values.zone ?? "", weekly, holidays, exceptions: Object.fromEntries(exceptions) };
  return { hours, dateNames: Object.fromEntries([...exceptional.names, ...named.names]), fieldOf: (path) => fieldOf(path, fields) };
}

type Fields = Map<string, string>;

/** The stretches of a date, in the order of their places, and where each came from. */
function spansAt(values: Values, place: string, path: string, fields: Fields, before = 0): Span[] {
  const filled = SPAN_PLACES.map((index) => `${place}.${index}`).filter((span) => has(values, `${span}.from`) || has(values, `${span}.to`));
  return filled.map((span, index) => {
    fields.set(`${path}.${before + index}`, span);
    return { from: clockTime(values[`${span}.from`]), to: clockTime(values[`${span}.to`]) };
  });
}

function holidaysOf(values: Values, fields: Fields) {
  const lines = keptLines("holidays", values).filter((line) => has(values, `${line}.date`) || has(values, `${line}.name`));
  lines.forEach((line, index) => fields.set(`hours.holidays.${index}`, `${line}.date`));
  return { holidays: lines.map((line) => dateOf(values, line)), names: namesOf(values, lines, fields) };
}

/** Two lines of one date are one date with the hours of both. */
function exceptionsOf(values: Values, fields: Fields) {
  const exceptions = new Map<string, Span[]>();
  const lines = keptLines("exceptions", values).filter((line) => Object.entries(values).some(([name, text]) => isFilledIn(name, text, line)));
  for (const line of lines) {
    const date = dateOf(values, line);
    const path = `hours.exceptions.${date}`;
    const spans = exceptions.get(date) ?? [];
    if (!fields.has(path)) fields.set(path, `${line}.date`);
    exceptions.set(date, [...spans, ...spansAt(values, line, path, fields, spans.length)]);
  }
  return { exceptions, names: namesOf(values, lines, fields) };
}

function isFilledIn(name: string, text: string, line: string): boolean {
  return name.startsWith(`${line}.`) && name !== `${line}.kept` && text.trim() !== "";
}

function keptLines(list: "holidays" | "exceptions", values: Values): string[] {
  return linesOf(list, values)
    .map((number) => `${list}.${number}`)
    .filter((line) => has(values, `${line}.kept`));
}

function namesOf(values: Values, lines: readonly string[], fields: Fields): [string, string][] {
  return lines.flatMap((line) => {
    const [date, name] = [dateOf(values, line), values[`${line}.name`] ?? ""];
    if (name.trim() === "") return [];
    fields.set(`dateNames.${date}`, `${line}.name`);
    return [[date, name] as [string, string]];
  });
}

/** The field of the longest part of the path that came from one. What is said of a whole stretch is said at its end. */
function fieldOf(path: string, fields: Fields): string {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const field = fields.get(parts.slice(0, length).join("."));
    if (field === undefined) continue;
    const isSpan = /\.\d$/.test(field);
    return [field, ...(isSpan && length === parts.length ? ["to"] : parts.slice(length))].join(".");
  }
  return path.replace(/^hours\./, "");
}

function has(values: Values, name: string): boolean {
  return (values[name] ?? "").trim() !== "";
}

function dateOf(values: Values, line: string): string {
  return (values[`${line}.date`] ?? "").trim();
}

/** Times as people write them, `9:00`, `9h30`, `0930`, `18`, in the one way that hours are kept; anything else as it stands. */
function clockTime(text = ""): string {
  const typed = text.trim();
  const [, hours, minutes = "00"] = /^(\d{1,2})\s*(?:[:.h]\s*(\d\d)?)?$/i.exec(typed) ?? /^(\d\d)(\d\d)$/.exec(typed) ?? [];
  return hours === undefined ? typed : `${hours.padStart(2, "0")}:${minutes}`;
}
