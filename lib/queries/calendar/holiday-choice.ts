import "server-only";
import { z } from "zod";
import { refuse } from "@/lib/domain/refusal";
import { isHolidayPlace } from "@/lib/holidays/holiday-places";
import { publicHolidays } from "@/lib/holidays/public-holidays";
import { TEXT_LIMITS } from "@/lib/input/fields";
import { defineQuery } from "../query";

/** Years that a calendar may be written for: the list knows little before, and guesses at moons long after. */
const YEAR = z.int().min(1970).max(2199);

const input = z.strictObject({
  country: z.string().max(TEXT_LIMITS.short),
  /** A part of the country that has holidays of its own; left out for what the whole country has. */
  region: z.string().max(TEXT_LIMITS.short).optional(),
  years: z.array(YEAR).min(1).max(20),
});

/**
 * The holidays of a place, for a person to choose from. Ticked to begin with are the whole public holidays; observances and half days are offered,
 * and count as working time unless somebody ticks them.
 */
export const holidayChoiceQuery = defineQuery({
  name: "holiday-choice",
  permission: "calendar.manage",
  input,
  read: async (_db, { country, region = null, years }) => {
    if (!isHolidayPlace(country, region)) return refuse("field_choice", { path: "country" });
    const holidays = publicHolidays(country, region, years);
    return { items: holidays.map(({ date, name, isUsuallyWorked }) => ({ date, name, isTicked: !isUsuallyWorked })) };
  },
});
