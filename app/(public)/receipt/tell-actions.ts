"use server";

import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import type { Command } from "@/lib/commands/command";
import { tellNoticeCommand } from "@/lib/commands/notice/tell-notice";
import { chooseUpdatesCommand } from "@/lib/commands/report/choose-updates";
import { tellResponseCommand } from "@/lib/commands/response/tell-response";
import { formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { limitForm } from "../sign-in/request-address";
import type { Noted } from "./noted";
import { carried, RECEIPT_COOKIE } from "./sealed-cookie";

/** What the platform wrote to them. */
export async function tellResponse(previous: FormState, form: FormData): Promise<FormState> {
  return asHolder(tellResponseCommand, "response", previous, form);
}

/** What they wrote to the platform on their own. */
export async function tellNotice(previous: FormState, form: FormData): Promise<FormState> {
  return asHolder(tellNoticeCommand, "notice", previous, form);
}

/** How they are told of each step. */
export async function chooseUpdates(previous: FormState, form: FormData): Promise<FormState> {
  return asHolder(chooseUpdatesCommand, "updates", previous, form);
}

/** Writes as the holder of the code that this browser carries: counted as a try like opening it, and the code looked up anew each time. */
async function asHolder<Input, Answer>(command: Command<Input, Answer>, noted: Noted, previous: FormState, form: FormData): Promise<FormState> {
  const tooMany = await limitForm("receipt", previous, form);
  if (tooMany !== null) return tooMany;
  const code = await carried(RECEIPT_COOKIE);
  const actor = code === null ? null : await actorOfReceipt(code);
  if (actor === null) return closed(previous, form);
  const { state, answer } = await runFromForm(command, previous, form, {}, actor);
  if (answer === undefined) return state;
  redirect(`/receipt?noted=${noted}`);
}

/** The page was open for longer than its code is carried; what was typed stands in it still. */
async function closed(previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("receipt");
  return { attempt: previous.attempt + 1, errors: [{ code: "not_found", message: t("over") }], values: formValues(form) };
}
