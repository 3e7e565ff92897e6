import "server-only";
import { z } from "zod";
import { AUTHENTICATION_RESULTS, MAIL_FAULTS, type IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { TEXT_LIMITS } from "./fields";

const text = z.string().nullable();
const result = z.enum(AUTHENTICATION_RESULTS);

/** A mail as it was read, on its way into what is kept: the shape alone, since what it says was made safe where it was read. */
export const incomingMail: z.ZodType<IncomingMail> = z.strictObject({
  messageId: text,
  inReplyTo: z.array(z.string()),
  references: z.array(z.string()),
  from: z.strictObject({ address: text, name: text }),
  recipients: z.array(z.string()),
  subject: text,
  date: text,
  text: z.string().max(TEXT_LIMITS.response),
  signs: z.strictObject({
    autoSubmitted: z.enum(["no", "auto-replied", "auto-generated"]).nullable(),
    precedence: text,
    isNullSender: z.boolean(),
    isFromNoReply: z.boolean(),
  }),
  authentication: z.strictObject({ spf: result, dkim: result, dmarc: result, checkedBy: text }),
  report: z
    .strictObject({
      action: z.enum(["failed", "delayed", "delivered", "relayed", "expanded"]),
      status: text,
      diagnostic: text,
      originalMessageId: text,
    })
    .nullable(),
  forwarded: z.strictObject({ from: text, subject: text, date: text, messageId: text, text: z.string() }).nullable(),
  attachments: z.array(z.strictObject({ name: text, declaredType: z.string(), shownType: text, bytes: z.int().min(0), sha256: z.string() })),
  isOwn: z.boolean(),
  faults: z.array(z.enum(MAIL_FAULTS)),
});
