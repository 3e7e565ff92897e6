import "server-only";
import { getTranslations } from "next-intl/server";
import { HOURS_FIELD, withHolidays, type Values } from "@/components/calendar/form-lines";
import { hoursOfValues } from "@/components/calendar/hours-of-values";
import { previewDone } from "@/components/calendar/shown-preview";
import { currentActor } from "@/lib/auth/current-actor";
import { publishCalendarCommand } from "@/lib/commands/calendar/publish-calendar";
import type { FormError, FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale, runFromForm } from "@/lib/forms/run-from-form";
import { ask } from "@/lib/queries/ask";
import { holidayChoiceQuery } from "@/lib/queries/calendar/holiday-choice";
import { hoursPreviewQuery } from "@/lib/queries/calendar/hours-preview";

/** The form with the holidays of the place and the years that it names, ticked as they usually are; what was there stays as it was. */
export async function loadHolidays(previous: FormState, form: FormData, values: Values): Promise<FormState> {
  const locale = await requestLocale();
  const [country = "", ...region] = (values["load.place"] ?? "").split(".");
  const years = yearsBetween(values["load.from"], values["load.to"]);
  const input = { country, ...(region.length > 0 ? { region: region.join(".") } : {}), years };
  const { state, answer } = await formResult(previous, form, locale, loaderField, async () => ask(holidayChoiceQuery, input, await currentActor()));
  if (answer === undefined) return { ...state, values };
  const offered = answer.items.map(({ date, name, isTicked }) => ({ date, name: name[locale], isTicked }));
  const loaded = withHolidays(values, offered);
  return { ...state, values: loaded.values, done: { added: String(loaded.added), years: years.join(" ") } };
}

/** The form with what its hours would do to the start that it names. */
export async function previewHours(previous: FormState, form: FormData, values: Values): Promise<FormState> {
  const { hours, fieldOf } = hoursOfValues(values);
  const place = (path: string) => (path === "start" ? "preview.start" : fieldOf(path));
  const start = values["preview.start"] ?? "";
  const { state, answer } = await formResult(previous, form, await requestLocale(), place, async () => ask(hoursPreviewQuery, { hours, start }, await currentActor()));
  if (answer === undefined) return { ...state, values };
  const holidays = { hasHolidays: hours.holidays.length > 0, until: answer.holidaysUntil, runOut: answer.holidaysRunOut };
  return { ...state, values, done: previewDone({ start: answer.start, ends: answer.ends, timeZone: hours.timeZone, holidays }) };
}

/** Publishes what the form holds; what is refused is said at its field, with all that was typed. */
export async function publishCalendar(previous: FormState, form: FormData, values: Values) {
  const { hours, dateNames, fieldOf } = hoursOfValues(values);
  const seen = Number(values["version:number"]);
  for (const name of [...form.keys()].filter((field) => HOURS_FIELD.test(field))) form.delete(name);
  form.delete("version:number");
  const fixed = { hours, dateNames, ...(seen > 0 ? { seenVersion: seen } : {}) };
  const { state, answer } = await runFromForm(publishCalendarCommand, previous, form, fixed);
  const t = await getTranslations("calendars.form");
  const worded = (error: FormError) => (error.code === "stale_version" ? { ...error, message: t("stale") } : error);
  const placed = ({ path, ...error }: FormError) => (path === undefined ? error : { ...error, path: fieldOf(path) });
  return { state: { ...state, values, errors: state.errors.map(worded).map(placed) }, answer };
}

/** Both years and those between, whichever was chosen as the first; none where either is no year. */
function yearsBetween(from = "", to = ""): number[] {
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) return [];
  const [first, last] = [Number(from), Number(to)].sort((a, b) => a - b) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function loaderField(path: string): string {
  return path.startsWith("years") ? "load.to" : "load.place";
}
