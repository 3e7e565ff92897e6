import "server-only";
import { env } from "@/lib/env";
import { handOver, namedSender } from "./hand-over";
import type { Mail } from "./mail";

/** From whom our mail comes, when the SMTP address names nobody: a name that cannot be answered. */
const NO_REPLY = "Relance <no-reply@relance.invalid>";

/**
 * Sends a mail to one of our own people. `id` makes its Message-ID: sent twice, it is the same message to every mail program.
 */
export async function sendMail(mail: Mail, id: string): Promise<void> {
  const domain = new URL(env().publicUrl).hostname;
  await handOver(
    {
      from: namedSender() ?? NO_REPLY,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${id}@${domain}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Relance": "news" },
    },
    id,
  );
}
