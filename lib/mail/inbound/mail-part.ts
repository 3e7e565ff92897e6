import "server-only";
import type { Headers } from "@zone-eu/mailsplit";

/** One part of a mail, as a tree; only what may be kept of it. */
export interface MailPart {
  readonly headers: Headers;
  /** Lower case and without parameters, such as `text/plain`. */
  readonly type: string;
  /** Lower case; empty where the part says none, which means as it stands. */
  readonly encoding: string;
  readonly charset: string | null;
  readonly name: string | null;
  readonly isFlowed: boolean;
  /** Whether a space at the end of a flowed line belongs to the fold alone (RFC 3676, DelSp). */
  readonly dropsFlowSpace: boolean;
  readonly children: MailPart[];
  /** What it says, where it is text that may be kept; HTML as text. */
  text: string | null;
  /** The mail it holds, where it is one. */
  message: MailPart | null;
}

/** The part and all below it, in the order of the mail, the mails inside it too. */
export function* everyPart(part: MailPart): Generator<MailPart> {
  yield part;
  for (const child of part.children) yield* everyPart(child);
  if (part.message !== null) yield* everyPart(part.message);
}
