import "server-only";
import { getTranslations } from "next-intl/server";
import { firstLook, placeOnForm } from "@/components/report/first-look";
import { now } from "@/lib/clock";
import type { FormError, FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale } from "@/lib/forms/run-from-form";
import { futureDates } from "./future-dates";

/**
 * Everything to correct, in the order of the form. A form of the wrong shape never reaches the gates, so what they would say is added:
 * nobody should file three times to learn three things.
 */
export async function wholeState(previous: FormState, form: FormData, state: FormState): Promise<FormState> {
  const isAboutFields = state.errors.every(({ path }) => path !== undefined);
  const further = isAboutFields ? await gateErrors(previous, form, state) : [];
  const t = await getTranslations("reportForm");
  const errors = [...state.errors, ...further].map((error) => worded(error, t));
  return { ...state, errors: errors.sort((a, b) => placeOnForm(a.path) - placeOnForm(b.path)) };
}

async function gateErrors(previous: FormState, form: FormData, { values, errors }: FormState): Promise<readonly FormError[]> {
  const known = new Set(errors.map(({ path }) => path));
  const instant = now();
  const [first, ...rest] = [...firstLook(values, instant), ...futureDates(form, instant)].filter(({ path }) => !known.has(path));
  if (first === undefined) return [];
  const { state } = await formResult(previous, form, await requestLocale(), (path) => path, async () => ({
    ok: false,
    refusals: [first, ...rest],
  }));
  return state.errors;
}

/** What a missing choice is called here. */
const MISSING = ["category", "manifest"] as const;

/** A few answers in the words of this form; somebody who went back and sent it again, changed, has a new key by then. */
function worded(error: FormError, t: Awaited<ReturnType<typeof getTranslations<"reportForm">>>): FormError {
  if (error.code === "idempotency_conflict") return { ...error, message: t("alreadySent") };
  const { code, path } = error;
  if (code === "field_type" && path === "reporter.email") return { ...error, message: t("missing.email") };
  const missing = code === "field_required" ? MISSING.find((field) => field === path) : undefined;
  return missing === undefined ? error : { ...error, message: t(`missing.${missing}`) };
}
