import "server-only";
import type { MailAttachment, MailFault } from "@/lib/domain/mail/incoming-mail";

/** Mails within mails that are opened; a chain of forwards is seldom longer. */
export const MOST_NESTED = 5;
const MOST_PARTS = 200;
/** Markup included: ten times what is shown of a mail. */
const MOST_TEXT = 512 * 1024;

/** What one reading of a mail has used up and found out, over all the mails inside it: the limits hold for the whole. */
export class ReadingLedger {
  partsLeft = MOST_PARTS;
  textLeft = MOST_TEXT;
  readonly attachments: MailAttachment[] = [];
  readonly faults = new Set<MailFault>();
}
