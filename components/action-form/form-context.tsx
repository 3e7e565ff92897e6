"use client";

import { createContext, useContext } from "react";
import { errorAt, NOTHING_SENT, pathOf, type ShownState } from "./shown-state";

/** Words that a form in the browser needs and that its own language file does not give it. */
export interface FormWords {
  readonly reload: string;
  readonly fresh: string;
  /** Holds `{zone}` where the name of the zone goes. */
  readonly zone: string;
}

interface FormContextValue {
  readonly formId: string;
  readonly state: ShownState;
  readonly words: FormWords;
}

export const FormContext = createContext<FormContextValue>({
  formId: "form",
  state: NOTHING_SENT,
  words: { reload: "", fresh: "", zone: "" },
});

/** The id of a field: several forms of one page have fields of one name. What a name says of its text does not count. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${pathOf(name)}`;
}

/**
 * What a field of this form carries: its id, its error, and what was typed before anything else. The key is new for each
 * attempt, because a select does not follow its default once it is drawn. A field is new while no form was sent with it: a select of
 * a row just added begins as the first did.
 */
export function useFormField(name: string, given: string | undefined) {
  const { formId, state } = useContext(FormContext);
  const typed = state.attempt > 0 ? (state.values[name] ?? "") : given;
  const isNew = !(name in state.values);
  return { key: `${name}-${state.attempt}`, field: { name, id: fieldId(formId, name), error: errorAt(state, name), defaultValue: typed }, isNew };
}

export function useFormWords(): FormWords {
  return useContext(FormContext).words;
}

/** What the last step of this form has to show, where it worked and stayed on its page. */
export function useFormDone(): Readonly<Record<string, string>> {
  return useContext(FormContext).state.done ?? {};
}

/** Everything that was typed; what the form began with, while nothing was sent. */
export function useFormValues(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { state } = useContext(FormContext);
  return state.attempt > 0 ? state.values : given;
}
