import type { FormState } from "./form-state";

/** The message for a field, by its name; `undefined` where there is nothing to correct. What a name says of its text (`:local`) does not count. */
export function errorFor(state: FormState, name: string): string | undefined {
  const path = name.split(":")[0];
  return state.errors.find((error) => error.path === path)?.message;
}

/** The errors as a summary shows them: each leading to its field, where the form has one for it. */
export function summaryOf(state: FormState, fieldIds: readonly string[]) {
  return state.errors.map(({ path, message }) => {
    const fieldId = fieldIds.find((id) => id.split(":")[0] === path);
    return fieldId === undefined ? { message } : { fieldId, message };
  });
}
