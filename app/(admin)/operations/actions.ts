"use server";

import { redirect } from "next/navigation";
import { retryMessageCommand } from "@/lib/commands/operations/retry-message";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

export async function retryMessageAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(retryMessageCommand, previous, form);
  return answer === undefined ? state : redirect(`/operations?done=retried&message=${answer.message.id}`);
}
