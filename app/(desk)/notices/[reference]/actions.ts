"use server";

import { logResponseCommand } from "@/lib/commands/response/log-response";
import { decideNoticeCommand } from "@/lib/commands/statement/decide-notice";
import { offerRedressCommand } from "@/lib/commands/statement/offer-redress";
import { claimTakedownCommand } from "@/lib/commands/takedown/claim-takedown";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { finish, hereAndNow } from "./finish";

export async function acknowledgeAction(previous: FormState, form: FormData): Promise<FormState> {
  const fixed = { kind: "human_receipt", ...(await hereAndNow("receivedAt")) };
  return finish("acknowledge", await runFromForm(logResponseCommand, previous, form, fixed));
}

export async function askAction(previous: FormState, form: FormData): Promise<FormState> {
  const fixed = { kind: "information_request", ...(await hereAndNow("receivedAt")) };
  return finish("ask", await runFromForm(logResponseCommand, previous, form, fixed));
}

export async function actAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("act", await runFromForm(decideNoticeCommand, previous, form, await hereAndNow("decidedAt")));
}

export async function refuseAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("refuse", await runFromForm(decideNoticeCommand, previous, form, await hereAndNow("decidedAt")));
}

export async function removeAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("remove", await runFromForm(claimTakedownCommand, previous, form, { by: "platform" }));
}

export async function redressAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish("redress", await runFromForm(offerRedressCommand, previous, form, await hereAndNow("offeredAt")));
}
