import "server-only";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { spokenPart } from "@/lib/domain/mail/spoken-part";
import { NO_SIGNS, type MailSigns } from "@/lib/domain/response/mail-signs";

/**
 * What a mail says of itself beside its words. Of one that is handed on, the headers are its carrier's: they say nothing of what is inside. How
 * far its sender can be believed is weighed with what led it to its case (lib/domain/mail/credibility.ts), and not here.
 */
export function mailSigns(mail: IncomingMail): MailSigns {
  const { subject, isForwarded } = spokenPart(mail);
  return isForwarded ? { ...NO_SIGNS, subject } : { ...NO_SIGNS, ...mail.signs, subject };
}
