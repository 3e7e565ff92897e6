/** One thing to correct, already in the reader's language. `path` is the name of the field; absent where it is the whole form. */
export interface FormError {
  readonly path?: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What a form shows after it was sent: what to correct, and all that was typed, so that nothing is lost. `attempt` counts, so
 * that the same error twice still moves the focus.
 */
export interface FormState {
  readonly attempt: number;
  readonly errors: readonly FormError[];
  readonly values: Readonly<Record<string, string>>;
  /** What the form has to show when it worked and stays on its page. */
  readonly done?: Readonly<Record<string, string>>;
}

