import "server-only";
import { z } from "zod";
import { holidayCountries } from "@/lib/holidays/holiday-places";
import { defineQuery } from "../query";

/** Every country whose holidays are known, and the parts of it that have holidays of their own, in the reader's language. */
export const holidayPlacesQuery = defineQuery({
  name: "holiday-places",
  permission: "calendar.manage",
  input: z.strictObject({ locale: z.enum(["fr", "en"]) }),
  read: async (_db, { locale }) => ({ countries: holidayCountries(locale) }),
});
