import "server-only";

/**
 * What a failed attempt means: `rejected` for good; `not_taken`, certainly, so that a further try is no repeat; `unknown` where the connection was lost
 * after the server had asked for the mail and before it said a word about it.
 */
export type DeliveryFailure = "rejected" | "not_taken" | "unknown";

/** A mail that could not be handed over, with what the mail library says of it. */
export class HandOverFailed extends Error {
  constructor(
    cause: unknown,
    /** Whether the server had asked for the mail itself. */
    readonly hasBegun: boolean,
  ) {
    super("The mail could not be handed over", { cause });
  }
}

interface SmtpError {
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: unknown;
}

/** Where a refusal is of this mail, and not of us: a wrong password is mended and tried again. */
const OF_THE_MAIL: readonly (string | undefined)[] = ["MAIL FROM", "RCPT TO", "DATA"];

/** Reads what the server replied, or how far it came (RFC 5321 section 4.2). */
export function failureOf(error: unknown): DeliveryFailure {
  if (!(error instanceof HandOverFailed)) return "not_taken";
  const { command, responseCode } = said(error);
  if (responseCode === undefined) return error.hasBegun ? "unknown" : "not_taken";
  return responseCode >= 500 && OF_THE_MAIL.includes(command) ? "rejected" : "not_taken";
}

/** What the server said, for a person to read; empty where it said nothing. */
export function serverWords(error: unknown): string {
  const { response } = error instanceof HandOverFailed ? said(error) : {};
  return typeof response === "string" ? response.slice(0, 2_000) : "";
}

function said(error: HandOverFailed): SmtpError {
  return error.cause ?? {};
}
