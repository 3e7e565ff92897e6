import "server-only";
import { fieldName } from "@/components/calendar/field-name";
import { HOURS_FIELD, withHolidays, type Values } from "@/components/calendar/form-lines";
import { hoursOfValues } from "@/components/calendar/hours-of-values";
import { previewDone } from "@/components/calendar/shown-preview";
import { currentActor } from "@/lib/auth/current-actor";
import { publishCalendarCommand } from "@/lib/commands/calendar/publish-calendar";
import type { FormError, FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale, runFromForm } from "@/lib/forms/run-from-form";
import { translatorFor } from "@/lib/i18n/translator";
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
  if (answer === undefined) return { ...(await named(state)), values };
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
  if (answer === undefined) return { ...(await named(state)), values };
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
  const placed = ({ path, ...error }: FormError) => (path === undefined ? error : { ...error, path: fieldOf(path) });
  return { state: { ...(await named({ ...state, errors: state.errors.map(placed) })), values }, answer };
}

/** Each error with the name of its field: of fifty fields alike, a list of errors must say which. */
async function named(state: FormState): Promise<FormState> {
  const locale = await requestLocale();
  const t = translatorFor(locale);
  const errors = state.errors.map((error) => {
    if (error.code === "stale_version") return { ...error, message: t("calendars.form.stale") };
    const field = error.path === undefined ? null : fieldName(error.path, locale);
    return field === null ? error : { ...error, message: t("calendars.form.atField", { field, message: error.message }) };
  });
  return { ...state, errors };
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
