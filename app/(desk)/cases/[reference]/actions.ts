"use server";

import { now } from "@/lib/clock";
import { addNoteCommand } from "@/lib/commands/case/add-note";
import { assignCaseCommand } from "@/lib/commands/case/assign-case";
import { closeCaseCommand } from "@/lib/commands/case/close-case";
import { reopenCaseCommand } from "@/lib/commands/case/reopen-case";
import { logSettlementCommand } from "@/lib/commands/clock/log-settlement";
import { openStatuteCommand } from "@/lib/commands/clock/open-statute";
import { pauseClocksCommand } from "@/lib/commands/clock/pause-clocks";
import { rebaseClocksCommand } from "@/lib/commands/clock/rebase-clocks";
import { resumeClocksCommand } from "@/lib/commands/clock/resume-clocks";
import { reviewClocksCommand } from "@/lib/commands/clock/review-clocks";
import { escalateCaseCommand } from "@/lib/commands/escalation/escalate-case";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { logResponseCommand } from "@/lib/commands/response/log-response";
import { reclassifyResponseCommand } from "@/lib/commands/response/reclassify-response";
import { claimTakedownCommand } from "@/lib/commands/takedown/claim-takedown";
import { verifyTakedownCommand } from "@/lib/commands/takedown/verify-takedown";
import { triageCaseCommand } from "@/lib/commands/triage/triage-case";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { finish } from "./finish";

export async function triageAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("triage", await runFromForm(triageCaseCommand, previous, form));
}

/** A form has no word for null: "none" is nobody. */
export async function assignAction(previous: FormState, form: FormData): Promise<FormState> {
  const fixed = form.get("assignee") === "none" ? { assignee: null } : {};
  return finish("assign", await runFromForm(assignCaseCommand, previous, form, fixed));
}

export async function sendNoticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("send_notice", await runFromForm(sendNoticeCommand, previous, form));
}

export async function logResponseAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("log_response", await runFromForm(logResponseCommand, previous, form));
}

/** A platform's agent answers here and now: to the minute, as a form's own clock is, so that a form sent twice still says one thing. */
export async function answerAction(previous: FormState, form: FormData): Promise<FormState> {
  const receivedAt = `${now().toISOString().slice(0, "2024-01-09T18:30".length)}:00.000Z`;
  return finish("log_response", await runFromForm(logResponseCommand, previous, form, { receivedAt }));
}

export async function reclassifyResponseAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("reclassify_response", await runFromForm(reclassifyResponseCommand, previous, form));
}

export async function escalateAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("escalate", await runFromForm(escalateCaseCommand, previous, form));
}

export async function claimTakedownAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("claim_takedown", await runFromForm(claimTakedownCommand, previous, form));
}

export async function verifyTakedownAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("verify_takedown", await runFromForm(verifyTakedownCommand, previous, form));
}

export async function closeAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("close", await runFromForm(closeCaseCommand, previous, form));
}

export async function reopenAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("reopen", await runFromForm(reopenCaseCommand, previous, form));
}

export async function addNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("add_note", await runFromForm(addNoteCommand, previous, form));
}

export async function pauseClocksAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("pause_clocks", await runFromForm(pauseClocksCommand, previous, form));
}

export async function resumeClocksAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("resume_clocks", await runFromForm(resumeClocksCommand, previous, form));
}

export async function rebaseClocksAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("rebase_clocks", await runFromForm(rebaseClocksCommand, previous, form));
}

export async function openStatuteAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("open_statute", await runFromForm(openStatuteCommand, previous, form));
}

export async function logSettlementAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("log_settlement", await runFromForm(logSettlementCommand, previous, form));
}

export async function reviewClocksAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("review_clocks", await runFromForm(reviewClocksCommand, previous, form));
}
