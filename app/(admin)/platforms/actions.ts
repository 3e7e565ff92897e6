"use server";

import { redirect } from "next/navigation";
import { changePlatformCommand } from "@/lib/commands/platform/change-platform";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

export async function changePlatformAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(changePlatformCommand, previous, form);
  return answer === undefined ? state : redirect("/platforms?done=changed");
}
