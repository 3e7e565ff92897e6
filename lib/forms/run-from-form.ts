import "server-only";
import { getLocale } from "next-intl/server";
import { currentActor } from "@/lib/auth/current-actor";
import type { Command } from "@/lib/commands/command";
import { run } from "@/lib/commands/run";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import type { Result } from "@/lib/domain/result";
import { DEFAULT_ZONE, isLocale, type Locale } from "@/lib/i18n/locales";
import { refusalSentence } from "@/lib/i18n/refusal-sentence";
import { translatorFor } from "@/lib/i18n/translator";
import { now } from "@/lib/clock";
import { logUnexpected } from "@/lib/log";
import { checkFormFiles } from "./check-form-files";
import { formInput, formValues } from "./form-input";
import type { FormError, FormState } from "./form-state";

/** What a form came to: a new state to show, with the answer where the command accepted. */
export interface FormResult<Answer> {
  readonly state: FormState;
  readonly answer?: Answer;
}

/** Ours are UUIDs; anything else in the hidden field was not put there by us, and is as if it were not there. */
const IDEMPOTENCY_KEY = /^[\w-]{1,64}$/;

/** Runs a command with what a form holds, as the person of the session unless another actor is named. Whatever happens, nothing typed is lost. */
export async function runFromForm<Input, Answer>(
  command: Command<Input, Answer>,
  previous: FormState,
  form: FormData,
  fixed: Record<string, unknown> = {},
  actor?: Actor,
): Promise<FormResult<Answer>> {
  const locale = await requestLocale();
  const { input, fieldPath } = formInput(form, DEFAULT_ZONE, now());
  const key = form.get("confirm.key");
  const options = typeof key === "string" && IDEMPOTENCY_KEY.test(key) ? { idempotencyKey: key } : {};
  return formResult(previous, form, locale, fieldPath, async () => {
    const refused = await checkFormFiles(form);
    if (refused !== null) return { ok: false, refusals: [refused] };
    return run(command, { ...input, ...fixed }, actor ?? (await currentActor()), options);
  });
}

/** The state after any work that a form asked for, with every failure in the reader's words. */
export async function formResult<Answer>(
  previous: FormState,
  form: FormData,
  locale: Locale,
  fieldPath: (path: string) => string,
  work: () => Promise<Result<Answer>>,
): Promise<FormResult<Answer>> {
  const state = { attempt: previous.attempt + 1, values: formValues(form) };
  try {
    const result = await work();
    if (result.ok) return { state: { ...state, errors: [] }, answer: result.answer };
    return { state: { ...state, errors: result.refusals.map((refusal) => toFormError(refusal, locale, fieldPath)) } };
  } catch (error) {
    if (isDatabaseUnavailable(error)) {
      return { state: { ...state, errors: [toFormError(refuse("unavailable"), locale, fieldPath)] } };
    }
    const id = logUnexpected(error, "form");
    const message = translatorFor(locale)("errors.unexpectedInForm", { id });
    return { state: { ...state, errors: [{ code: "unexpected", message }] } };
  }
}

export async function requestLocale(): Promise<Locale> {
  const locale = await getLocale();
  return isLocale(locale) ? locale : "en";
}

function toFormError(refusal: Refusal, locale: Locale, fieldPath: (path: string) => string): FormError {
  const path = refusal.path === undefined || refusal.path === "" ? {} : { path: fieldPath(refusal.path) };
  return { code: refusal.code, message: refusalSentence(refusal, locale), ...path };
}

