import "server-only";

/** The largest mail that any door takes; what platforms answer is a hundredth of it. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** A mail larger than {@link MAX_MAIL_BYTES}. The only thing that reading ever throws: it is for the door to refuse it, and to say so. */
export class MailTooLarge extends Error {
  readonly code = "mail_too_large";

  constructor(readonly bytes: number) {
    super(`A mail of ${bytes} bytes is larger than ${MAX_MAIL_BYTES}.`);
    this.name = "MailTooLarge";
  }
}
