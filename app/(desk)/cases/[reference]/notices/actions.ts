"use server";

import { redirect } from "next/navigation";
import { proposeNoticeCommand } from "@/lib/commands/notice/propose-notice";
import { queueNoticeCommand } from "@/lib/commands/notice/queue-notice";
import { readNoticeCommand } from "@/lib/commands/notice/read-notice";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { withdrawNoticeCommand } from "@/lib/commands/notice/withdraw-notice";
import { formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { finish } from "../finish";
import { previewNotice } from "./preview-steps";
import { onlyFields, PROPOSED, QUEUED, RECORDED } from "./step-fields";
import { shownDigest } from "./shown-digest";

/** Shows the notice as it will go; or takes the step that was asked for, once it was looked at as it is now. */
export async function writeNoticeAction(previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const step = values["confirm.step"] ?? values["confirm.last"];
  if (step === "preview" || values["confirm.seen"] !== shownDigest(values)) return previewNotice(previous, form);
  if (step === "propose") return toNotice("proposed", await runFromForm(proposeNoticeCommand, previous, onlyFields(form, PROPOSED)), values);
  if (step === "record") return recordNotice(previous, form, values);
  return toNotice("queued", await runFromForm(queueNoticeCommand, previous, onlyFields(form, QUEUED)), values);
}

async function recordNotice(previous: FormState, form: FormData, values: FormState["values"]): Promise<FormState> {
  const { state, answer } = await runFromForm(sendNoticeCommand, previous, onlyFields(form, RECORDED));
  return finish("send_notice", { state: { ...state, values }, answer });
}

/** What a second reader approved, by mail, word for word. */
export async function sendReadyAction(previous: FormState, form: FormData): Promise<FormState> {
  return toNotice("queued", await runFromForm(queueNoticeCommand, previous, form), formValues(form));
}

/** What a second reader approved, sent by hand and recorded. */
export async function recordReadyAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("send_notice", await runFromForm(sendNoticeCommand, previous, form));
}

export async function readNoticeAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(readNoticeCommand, previous, form);
  return answer === undefined ? state : redirect(`/cases/${answer.case.reference}/notices/${formValues(form)["noticeId"] ?? ""}?done=read&event=${answer.event.sequence}`);
}

export async function withdrawNoticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("withdraw_notice", await runFromForm(withdrawNoticeCommand, previous, form));
}

type Written = Awaited<ReturnType<typeof runFromForm<unknown, { readonly case: { readonly reference: string }; readonly event: { readonly sequence: number }; readonly madeId: string | null }>>>;

/** To the page of the notice that was made, or that went as it was read. */
function toNotice(done: "proposed" | "queued", { state, answer }: Written, values: FormState["values"]): FormState {
  if (answer === undefined) return { ...state, values };
  redirect(`/cases/${answer.case.reference}/notices/${values["draftId"] ?? answer.madeId ?? ""}?done=${done}&event=${answer.event.sequence}`);
}
