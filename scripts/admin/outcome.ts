import type { Refusal } from "@/lib/domain/refusal";
import { refusalSentence } from "@/lib/i18n/refusal-sentence";

/** What an admin command came to: a text for people, and the same as data for programs. */
export interface AdminOutcome {
  readonly ok: boolean;
  readonly text: string;
  readonly data: unknown;
}

export type AdminCommand = (words: readonly string[]) => Promise<AdminOutcome>;

/** Every reason why not, each naming the option it is about. */
export function refused(refusals: readonly Refusal[]): AdminOutcome {
  const errors = refusals.map(({ code, path, params }) => ({
    code,
    path: path ?? null,
    message: refusalSentence({ code, params }, "en"),
  }));
  const lines = errors.map(({ path, message }) => (path === null || path === "" ? message : `${path}: ${message}`));
  return { ok: false, text: lines.join("\n"), data: { errors } };
}
