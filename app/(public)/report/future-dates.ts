import "server-only";
import { checkDate } from "@/lib/domain/case/decision";
import type { Refusal } from "@/lib/domain/refusal";
import { formInput } from "@/lib/forms/form-input";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";

/** The dates on a report form that have not come yet, each at its own field; what is no date is for others to say. */
export function futureDates(form: FormData, now: Date): Refusal[] {
  const { input, fieldPath } = formInput(form, DEFAULT_ZONE, now);
  const rows = Array.isArray(input["history"]) ? input["history"] : [];
  const dates: (readonly [string, unknown])[] = [
    ["observedAt", input["observedAt"]],
    ...rows.flatMap((row, index) => Object.entries(row ?? {}).map(([name, value]) => [`history.${index}.${name}`, value] as const)),
  ];
  return dates.flatMap(([path, text]) => {
    const date = /(?:^observedAt|\.sentAt|\.receivedAt)$/.test(path) && typeof text === "string" ? new Date(text) : null;
    if (date === null || Number.isNaN(date.getTime())) return [];
    return checkDate(date, now, fieldPath(path)) ?? [];
  });
}
