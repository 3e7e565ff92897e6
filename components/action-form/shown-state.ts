/** One thing to correct, in the reader's language; without a path it is about the whole form. */
interface ShownError {
  readonly path?: string;
  readonly code: string;
  readonly message: string;
}

/** What a form shows after it was sent, as its action answers: what to correct, and all that was typed. */
export interface ShownState {
  readonly attempt: number;
  readonly errors: readonly ShownError[];
  readonly values: Readonly<Record<string, string>>;
  /** What a step that worked, and left the form as it is, has to show. */
  readonly done?: Readonly<Record<string, string>>;
}

/** The action behind a form. */
export type FormAction = (previous: ShownState, form: FormData) => Promise<ShownState>;

export const NOTHING_SENT: ShownState = { attempt: 0, errors: [], values: {} };

/** The path of a field, without what its name says of its text (`receivedAt:local`). */
export function pathOf(name: string): string {
  return name.split(":")[0] ?? name;
}

/** The sentence beside a field, where it has something to correct. */
export function errorAt(state: ShownState, name: string): string | undefined {
  return state.errors.find((error) => error.path === pathOf(name))?.message;
}

/** Whether something is refused under this code. */
export function hasCode(state: ShownState, code: string): boolean {
  return state.errors.some((error) => error.code === code);
}

/** The idempotency key of the next attempt. A page brought back by the browser may carry a key that is used up: the next attempt has one of its own. */
export function keyAfter(state: ShownState, confirmKey: string): string {
  return hasCode(state, "idempotency_conflict") ? `${confirmKey}.${state.attempt}` : confirmKey;
}
