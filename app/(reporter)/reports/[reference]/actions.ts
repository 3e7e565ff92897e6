"use server";

import { redirect } from "next/navigation";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { chooseUpdatesCommand } from "@/lib/commands/report/choose-updates";
import { logResponseCommand } from "@/lib/commands/response/log-response";
import { claimTakedownCommand } from "@/lib/commands/takedown/claim-takedown";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm, type FormResult } from "@/lib/forms/run-from-form";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import type { Noted } from "./noted";

/** What the platform said to the reporter. */
export async function logOwnResponse(previous: FormState, form: FormData): Promise<FormState> {
  return shown("response", await runFromForm(logResponseCommand, previous, form));
}

/** What the reporter wrote to the platform themselves. */
export async function logOwnNotice(previous: FormState, form: FormData): Promise<FormState> {
  return shown("notice", await runFromForm(sendNoticeCommand, previous, form, { recipient: "platform" }));
}

/** That the content is gone, as the reporter sees it; a check follows. */
export async function claimOwnTakedown(previous: FormState, form: FormData): Promise<FormState> {
  return shown("takedown", await runFromForm(claimTakedownCommand, previous, form, { by: "reporter" }));
}

/** How they are told of each step of this case. */
export async function chooseOwnUpdates(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(chooseUpdatesCommand, previous, form);
  if (answer === undefined) return state;
  redirect(`/reports/${answer.reference}?noted=updates`);
}

/** The case as it is now, with a line that it was noted; a page that can be loaded again without sending anything twice. */
function shown(noted: Noted, { state, answer }: FormResult<CaseWrite>): FormState {
  if (answer === undefined) return state;
  redirect(`/reports/${answer.case.reference}?noted=${noted}`);
}
