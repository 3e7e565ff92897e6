"use server";

import { redirect } from "next/navigation";
import { withLine } from "@/components/calendar/form-lines";
import { formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { loadHolidays, previewHours, publishCalendar } from "./form-steps";

/** Publishes the calendar; or brings the form back with what one of its other buttons asked for, and all that was typed. */
export async function writeCalendar(previous: FormState, form: FormData): Promise<FormState> {
  const { step, ...values } = formValues(form);
  switch (step) {
    case "load":
      return loadHolidays(previous, form, values);
    case "preview":
      return previewHours(previous, form, values);
    case "holiday":
    case "exception": {
      const { line, values: longer } = withLine(step === "holiday" ? "holidays" : "exceptions", values);
      return { attempt: previous.attempt + 1, errors: [], values: longer, done: { line } };
    }
    default: {
      const { state, answer } = await publishCalendar(previous, form, values);
      return answer === undefined ? state : redirect(`/calendars/${answer.calendar.key}?done=published`);
    }
  }
}
