"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { matchMailCommand } from "@/lib/commands/mail/match-mail";
import { openMailMessageCommand } from "@/lib/commands/mail/open-mail-message";
import { setMailAsideCommand } from "@/lib/commands/mail/set-mail-aside";
import { takeMailBackCommand } from "@/lib/commands/mail/take-mail-back";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

/** The header counts what is to be placed, and stays while pages change. */
function countAnew(): void {
  revalidatePath("/", "layout");
}

export async function matchMailAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(matchMailCommand, previous, form);
  if (answer === undefined) return state;
  countAnew();
  redirect(`/inbound-mail/${answer.mail.id}?done=matched`);
}

export async function setMailAsideAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(setMailAsideCommand, previous, form);
  if (answer === undefined) return state;
  countAnew();
  redirect(`/inbound-mail/${answer.mail.id}?done=set_aside`);
}

export async function takeMailBackAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(takeMailBackCommand, previous, form);
  if (answer === undefined) return state;
  countAnew();
  redirect(`/inbound-mail/${answer.mail.id}?done=taken_back`);
}

export async function openMailMessageAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(openMailMessageCommand, previous, form);
  return answer === undefined ? state : redirect(`/inbound-mail/${answer.mail.id}#message`);
}
