"use server";

import { redirect } from "next/navigation";
import { pathAfterSignIn } from "@/components/session/next-path";
import { personByPassword, personOfDemo } from "@/lib/auth/sign-in";
import { startSession } from "@/lib/auth/session-cookie";
import { now } from "@/lib/clock";
import { requestSignInLinkCommand } from "@/lib/commands/sign-in/request-sign-in-link";
import { isRefusal } from "@/lib/domain/refusal";
import type { FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale, runFromForm } from "@/lib/forms/run-from-form";
import { limitForm } from "./request-address";

/** Signs in by address and password. The password is the one thing typed that is not given back. */
export async function signInByPassword(previous: FormState, form: FormData): Promise<FormState> {
  const tooMany = await limitForm("sign-in-from", previous, form);
  if (tooMany !== null) return withoutPassword(tooMany);
  const { state, answer } = await formResult(previous, form, await requestLocale(), (path) => path, async () => {
    const person = await personByPassword(textOf(form, "email"), textOf(form, "password"), now());
    return isRefusal(person) ? { ok: false, refusals: [person] } : { ok: true, answer: person };
  });
  if (answer === undefined) return withoutPassword(state);
  await startSession(answer);
  redirect(pathAfterSignIn(textOf(form, "confirm.next"), answer.role));
}

/** Asks for a mailed link. Whoever asks, the same page follows. */
export async function askForLink(previous: FormState, form: FormData): Promise<FormState> {
  const mailbox = textOf(form, "email").trim().toLowerCase();
  const tooMany =
    (await limitForm("sign-in-link", previous, form)) ?? (await limitForm("sign-in-link-to", previous, form, mailbox));
  if (tooMany !== null) return tooMany;
  const { state, answer } = await runFromForm(requestSignInLinkCommand, previous, form, { locale: await requestLocale() });
  if (answer === undefined) return state;
  redirect("/sign-in/link-sent");
}

/** Signs in as one of the demo's people; anyone else's id leads back to the page. */
export async function signInAsDemo(form: FormData): Promise<void> {
  const person = await personOfDemo(textOf(form, "person"));
  if (isRefusal(person)) redirect("/sign-in?error=demo");
  await startSession(person);
  redirect(pathAfterSignIn(textOf(form, "confirm.next"), person.role));
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function withoutPassword({ values, ...state }: FormState): FormState {
  const { password: _never, ...kept } = values;
  return { ...state, values: kept };
}
