import type { Refusal } from "./refusal";

/** What a command or query came to: its answer, or every reason why not. */
export type Result<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };
