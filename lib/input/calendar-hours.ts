import "server-only";
import { z } from "zod";
import { MOST_SPANS } from "@/lib/domain/clock/business-hours";
import { checkHours } from "@/lib/domain/clock/check-hours";
import { refuse } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS } from "./fields";

/** Twenty years of the holidays of a country that has fifty, and no more. */
const MOST_DATES = 1_000;

/** As it was typed: what is wrong with a time or a date is for `checkHours` to say, in its own words. */
const typed = z.string().max(TEXT_LIMITS.short);
const spans = z.array(z.strictObject({ from: typed, to: typed })).max(MOST_SPANS);

function byDate<Value extends z.ZodType>(value: Value) {
  return z.record(typed, value).check(({ value: dates, issues }) => {
    if (Object.keys(dates).length <= MOST_DATES) return;
    issues.push({ code: "custom", input: dates, params: { refusal: refuse("too_long", { params: { limit: MOST_DATES } }) } });
  });
}

/** Business hours by which a deadline will come; every reason why one would not, each at its field. */
export const calendarHours = z
  .strictObject({ timeZone: typed, weekly: z.array(spans), holidays: z.array(typed).max(MOST_DATES), exceptions: byDate(spans) })
  .check(({ value, issues }) => {
    for (const refusal of checkHours(value)) {
      issues.push({ code: "custom", input: value, path: refusal.path?.split("."), params: { refusal } });
    }
  });

/** What dates are called. */
export const dateNames = byDate(safeText(TEXT_LIMITS.short, { optional: true }));
