"use server";

import { redirect } from "next/navigation";
import { addContactPointCommand } from "@/lib/commands/directory/add-contact-point";
import { addEntryCommand } from "@/lib/commands/directory/add-entry";
import { changeContactPointCommand } from "@/lib/commands/directory/change-contact-point";
import { changeEntryCommand } from "@/lib/commands/directory/change-entry";
import { restoreContactPointCommand } from "@/lib/commands/directory/restore-contact-point";
import { retireContactPointCommand } from "@/lib/commands/directory/retire-contact-point";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";

export async function addEntryAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(addEntryCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=added`);
}

export async function changeEntryAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(changeEntryCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=changed`);
}

export async function addPointAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(addContactPointCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=point_added`);
}

export async function changePointAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(changeContactPointCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=point_changed`);
}

export async function retirePointAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(retireContactPointCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=point_retired&point=${answer.point.id}`);
}

export async function restorePointAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(restoreContactPointCommand, previous, form);
  return answer === undefined ? state : redirect(`/directory/${answer.entry.slug}?done=point_restored`);
}
