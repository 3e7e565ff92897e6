import "server-only";
import type { SendMailOptions } from "nodemailer";
import { env } from "@/lib/env";
import { handOver, namedSender } from "./hand-over";

/** A notice to be mailed: plain text, word for word as it was shown. */
export interface NoticeMail {
  readonly to: string;
  /** The case's own address, to which answers and returned mail come. */
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly isAutomatic: boolean;
  readonly isPossibleRepeat: boolean;
}

/**
 * Mails a notice and answers what the server said. Text alone: the exact places that it must name stand in it as text and are no links of ours. What is
 * sent again after a worker died goes under the same Message-ID, which mail programs show once, and says in a header that it may be a repeat.
 */
export function sendNoticeMail(mail: NoticeMail): Promise<string> {
  const message: SendMailOptions = {
    from: sender(mail.replyTo),
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.messageId}>`,
    references: mail.references.map((id) => `<${id}>`),
    headers: {
      "X-Relance": "notice",
      ...(mail.isAutomatic ? { "Auto-Submitted": "auto-generated" } : {}),
      ...(mail.isPossibleRepeat ? { "X-Relance-Possible-Repeat": "yes" } : {}),
    },
  };
  const last = mail.references.at(-1);
  return handOver(last === undefined ? message : { ...message, inReplyTo: `<${last}>` }, mail.messageId.split("@")[0] ?? "notice");
}

/** From whom it comes: the sender that settings name, else the case itself, so that what cannot be delivered goes back to the case. */
function sender(caseAddress: string): SendMailOptions["from"] {
  return namedSender() ?? { name: env().organisation, address: caseAddress };
}
