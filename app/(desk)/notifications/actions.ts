"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ANY_TIME } from "@/components/notification/working-hours-form";
import { readNotificationsCommand } from "@/lib/commands/notification/read-notifications";
import { setWorkingHoursCommand } from "@/lib/commands/person/set-working-hours";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

export async function readNotificationsAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(readNotificationsCommand, previous, form);
  if (answer === undefined) return state;
  // The header, which counts what is unread, stays while pages change.
  revalidatePath("/", "layout");
  redirect("/notifications?done=read");
}

export async function setWorkingHoursAction(previous: FormState, form: FormData): Promise<FormState> {
  const fixed = form.get("calendar") === ANY_TIME ? { calendar: null } : {};
  const { state, answer } = await runFromForm(setWorkingHoursCommand, previous, form, fixed);
  return answer === undefined ? state : redirect("/notifications?done=hours");
}
