"use server";

import { redirect } from "next/navigation";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { createPersonCommand } from "@/lib/commands/person/create-person";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

export async function createPersonAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(createPersonCommand, previous, form);
  return answer === undefined ? state : redirect("/people?done=created");
}

/** A select says whether the account is open: an unticked box would be no answer at all. */
export async function changePersonAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(changePersonCommand, previous, form, { isActive: form.get("isActive") === "yes" });
  return answer === undefined ? state : redirect("/people?done=changed");
}
