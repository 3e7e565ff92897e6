import "server-only";
import { redirect } from "next/navigation";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import type { FormResult } from "@/lib/forms/run-from-form";
import type { FormState } from "@/lib/forms/form-state";
import type { AnswerFormId } from "@/components/statement/answer-form";

/** Back to the notice with a word that it is done; what was refused stays on the form. The event's number tells two words of one kind apart. */
export function finish(form: AnswerFormId, { state, answer }: FormResult<CaseWrite>): FormState {
  if (answer === undefined) return state;
  redirect(`/notices/${answer.case.reference}?done=${form}&event=${answer.event.sequence}`);
}

/**
 * A platform's agent answers here and now: to the minute, as a form's own clock is, so that a form sent twice still says one thing. Staff say
 * themselves when it was.
 */
export async function hereAndNow(field: string): Promise<Record<string, string>> {
  const { role } = await currentActor();
  return role === "platform_agent" ? { [field]: `${now().toISOString().slice(0, "2024-01-09T18:30".length)}:00.000Z` } : {};
}
