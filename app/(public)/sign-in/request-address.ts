import "server-only";
import { headers } from "next/headers";
import { lastHop } from "@/lib/auth/last-hop";
import { limitAttempts, type Attempt } from "@/lib/auth/attempts";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale } from "@/lib/forms/run-from-form";

/**
 * Counts an attempt by whoever is named, else by the address of this request, of which nothing is kept but a keyed hash; the state to show
 * once there were too many.
 */
export async function limitForm(attempt: Attempt, previous: FormState, form: FormData, who?: string): Promise<FormState | null> {
  const address = who ?? lastHop((await headers()).get("x-forwarded-for"));
  const { state } = await formResult(previous, form, await requestLocale(), (path) => path, async () => {
    const refusal = await limitAttempts(attempt, address, now());
    return refusal === null ? { ok: true, answer: null } : { ok: false, refusals: [refusal] };
  });
  return state.errors.length === 0 ? null : state;
}
