"use server";

import { redirect } from "next/navigation";
import { reviewClocksCommand } from "@/lib/commands/clock/review-clocks";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

/** Back to the beginning of the list, with a word that it is done; the event's place tells two words apart. */
export async function reviewClocksAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(reviewClocksCommand, previous, form);
  if (answer === undefined) return state;
  redirect(`/clock-review?done=reviewed&event=${answer.case.reference}-${answer.event.sequence}`);
}
