import "server-only";
import { createHash } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { policyOfValues } from "@/components/policy/policy-of-values";
import type { Values } from "@/components/policy/policy-fields";
import { previewDone } from "@/components/policy/shown-preview";
import { previewWords } from "@/components/policy/preview-words";
import { sourceWords } from "@/components/policy/source-words";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import { publishPolicyCommand } from "@/lib/commands/policy/publish-policy";
import { isStaff } from "@/lib/domain/access/permissions";
import { PRESETS } from "@/lib/domain/policy/presets";
import { formInput } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale, runFromForm } from "@/lib/forms/run-from-form";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE, LOCALES } from "@/lib/i18n/locales";
import { policyName } from "@/lib/i18n/policy-name";
import { translatorFor } from "@/lib/i18n/translator";
import { ask } from "@/lib/queries/ask";
import { policyPreviewQuery } from "@/lib/queries/policy/policy-preview";

/** The form with what it would do to the open cases; or with what speaks against it, at its fields. */
export async function previewPolicy(previous: FormState, form: FormData, values: Values, { isAnew }: { readonly isAnew: boolean }): Promise<FormState> {
  const locale = await requestLocale();
  const actor = await currentActor();
  const { draft, fieldOf } = draftOf(form, values);
  const { state, answer } = await formResult(previous, form, locale, fieldOf, async () => {
    // A reason is for the record, and asked for when there is something to record.
    const preview = await ask(policyPreviewQuery, { ...draft, reason: draft.reason ?? "–" }, actor);
    if (!preview.ok || "effect" in preview.answer) return preview;
    const [first, ...rest] = preview.answer.refusals;
    return first === undefined ? preview : { ok: false, refusals: [first, ...rest] };
  });
  if (answer === undefined || !("effect" in answer)) return state;
  const when = (at: Date) => formatInstant(at, "minute", locale, DEFAULT_ZONE);
  const setting = { digest: digestOf(values), isAnew, maySeeCases: isStaff(actor), t: await getTranslations(), when };
  return { ...state, done: previewDone(previewWords(answer.effect, setting)) };
}

/** Publishes what the form holds; what is refused is said at its field, with all that was typed. */
export async function publishPolicy(previous: FormState, form: FormData, values: Values) {
  const { draft, fieldOf } = draftOf(form, values);
  for (const name of [...form.keys()].filter((field) => !field.startsWith("confirm."))) form.delete(name);
  const { state, answer } = await runFromForm(publishPolicyCommand, previous, form, draft);
  const errors = state.errors.map(({ path, ...error }) => (path === undefined ? error : { ...error, path: fieldOf(path) }));
  return { state: { ...state, values, errors }, answer };
}

/** Whether what is to be published is what its writer looked at last, to the letter. Its reason may be found afterwards. */
export function wasLookedAt(values: Values): boolean {
  return values["confirm.seen"] === digestOf(values);
}

function digestOf(values: Values): string {
  const content = Object.entries(values).filter(([name]) => name !== "reason" && name !== "timeZone" && !name.startsWith("confirm."));
  return createHash("sha256").update(JSON.stringify(content.sort())).digest("hex");
}

function draftOf(form: FormData, values: Values) {
  const { scope, clocks, fieldOf } = policyOfValues(values);
  const { validFrom } = formInput(form, DEFAULT_ZONE, now()).input;
  const { basis, reason, key } = values;
  const texts = Object.entries({ basis, reason, key, ...textsToKeep(values) });
  const written = Object.fromEntries(texts.filter(([, text]) => text !== undefined && text !== "")) as { readonly reason?: string };
  const seen = Number(values["version:number"]);
  return { draft: { ...written, scope, clocks, ...(validFrom === undefined ? {} : { validFrom }), ...(seen > 0 ? { seenVersion: seen } : {}) }, fieldOf };
}

/**
 * A preset says what it is for and where it comes from in each reader's language; written so into the form and left so, it keeps doing that. What
 * somebody writes in its place is kept as they wrote it.
 */
function textsToKeep({ key, name = "", source = "" }: Values) {
  const shipped = PRESETS.find((preset) => preset.key === key);
  if (shipped === undefined) return { name, source };
  const words = LOCALES.map((locale) => translatorFor(locale));
  return {
    name: words.some((t) => policyName({ key: shipped.key }, t) === name) ? shipped.name : name,
    source: words.some((t) => sourceWords(shipped, t) === source) ? shipped.source : source,
  };
}
