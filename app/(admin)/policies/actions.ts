"use server";

import { redirect } from "next/navigation";
import { clockField, kindsSet, TICKED } from "@/components/policy/policy-fields";
import { policyPath } from "@/components/policy/policy-link";
import { rebaseByPolicyCommand } from "@/lib/commands/policy/rebase-by-policy";
import { retirePolicyCommand } from "@/lib/commands/policy/retire-policy";
import { formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { previewPolicy, publishPolicy, wasLookedAt } from "./form-steps";

/** Shows what the policy would do; or publishes it, once it was looked at as it is now. */
export async function writePolicy(previous: FormState, form: FormData): Promise<FormState> {
  // A time typed without its box sets the clock: the form comes back with the box ticked, as it was read.
  for (const kind of kindsSet(formValues(form))) form.set(clockField(kind, "isSet"), TICKED);
  const values = formValues(form);
  const isPreview = values["confirm.step"] === "preview";
  if (isPreview || !wasLookedAt(values)) return previewPolicy(previous, form, values, { isAnew: !isPreview });
  const { state, answer } = await publishPolicy(previous, form, values);
  return answer === undefined ? state : redirect(policyPath(answer.policy.key, `?done=published`));
}

export async function retirePolicyAction(previous: FormState, form: FormData): Promise<FormState> {
  const seenVersion = Number(form.get("version:number"));
  const values = formValues(form);
  form.delete("version:number");
  const { state, answer } = await runFromForm(retirePolicyCommand, previous, form, { seenVersion });
  return answer === undefined ? { ...state, values } : redirect(policyPath(answer.policy.key, "?done=retired"));
}

export async function applyPolicyAction(previous: FormState, form: FormData): Promise<FormState> {
  const { state, answer } = await runFromForm(rebaseByPolicyCommand, previous, form);
  return answer === undefined ? state : redirect(policyPath(answer.application.policyKey, "?done=applied"));
}
