/**
 * What the mail that brought a response says of itself, beside its words: the marks of machines (RFC 3834 and the habits before it)
 * and whether its sender is one of the platform's.
 */
export interface MailSigns {
  readonly autoSubmitted: "no" | "auto-replied" | "auto-generated" | null;
  /** As the header says, lower case. */
  readonly precedence: string | null;
  readonly isNullSender: boolean;
  readonly isFromNoReply: boolean;
  readonly subject: string | null;
  /** Whether the sender's domain is one the platform writes from; null where none is known. */
  readonly isFromPlatform: boolean | null;
}

/** A text that somebody pasted: nothing is known of the mail it stood in. */
export const NO_SIGNS: MailSigns = {
  autoSubmitted: null,
  precedence: null,
  isNullSender: false,
  isFromNoReply: false,
  subject: null,
  isFromPlatform: null,
};

const OF_MACHINES: readonly string[] = ["bulk", "list", "junk", "auto_reply"];

/** Whether RFC 3834's own header says that no person sent it. */
export function saysAutoSubmitted(signs: MailSigns): boolean {
  return signs.autoSubmitted === "auto-replied" || signs.autoSubmitted === "auto-generated";
}

/** Whether an older mark says so: a bulk precedence, no return path, a sender that takes no reply. */
export function hasMachineHeader(signs: MailSigns): boolean {
  return signs.isNullSender || signs.isFromNoReply || (signs.precedence !== null && OF_MACHINES.includes(signs.precedence));
}
