import "server-only";
import { cutMedia } from "./cut-media";
import type { MailPart } from "./mail-part";
import { ownText } from "./own-text";
import { cutText, safeMailText } from "./safe-mail-text";

/** What a response may hold (`TEXT_LIMITS.response`). */
export const LONGEST_MAIL_TEXT = 50_000;

/** What a mail says of its own, safe to show and to keep, and no longer than a response may be. */
export function shownText(root: MailPart): { text: string; isCut: boolean } {
  const whole = safeMailText(ownText(root)).trim();
  const text = cutText(cutMedia(cutText(whole, LONGEST_MAIL_TEXT)), LONGEST_MAIL_TEXT);
  return { text, isCut: whole.length > LONGEST_MAIL_TEXT };
}
