"use server";

import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { refuse } from "@/lib/domain/refusal";
import type { FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale } from "@/lib/forms/run-from-form";
import { limitForm } from "../sign-in/request-address";
import { carry, putDown, RECEIPT_COOKIE } from "./sealed-cookie";

/** Opens a report by its code. A wrong code and one that cannot be a code are told the same. */
export async function openReceipt(previous: FormState, form: FormData): Promise<FormState> {
  const tooMany = await limitForm("receipt", previous, form);
  if (tooMany !== null) return tooMany;

  const typed = form.get("code");
  const code = typeof typed === "string" ? typed.trim() : "";
  const { state, answer } = await formResult(previous, form, await requestLocale(), (path) => path, async () => {
    const actor = await actorOfReceipt(code);
    return actor === null ? { ok: false, refusals: [refuse("not_found", { path: "code" })] } : { ok: true, answer: actor };
  });
  if (answer === undefined) return worded(state);
  await carry(RECEIPT_COOKIE, code);
  redirect("/receipt");
}

/** Forgets the code on this device. */
export async function forgetReceipt(): Promise<void> {
  await putDown(RECEIPT_COOKIE);
  redirect("/receipt");
}

async function worded(state: FormState): Promise<FormState> {
  const t = await getTranslations("receipt");
  return { ...state, errors: state.errors.map((error) => (error.code === "not_found" ? { ...error, message: t("wrong") } : error)) };
}
