import "server-only";
import { redirect } from "next/navigation";
import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import type { FormResult } from "@/lib/forms/run-from-form";
import type { FormState } from "@/lib/forms/form-state";

/** Back to the case with a word that it is done; what was refused stays on the form. The event's number tells two words of one kind apart. */
export function finish(action: CaseAction, { state, answer }: FormResult<CaseWrite>): FormState {
  if (answer === undefined) return state;
  redirect(`/cases/${answer.case.reference}?done=${action}&event=${answer.event.sequence}`);
}
