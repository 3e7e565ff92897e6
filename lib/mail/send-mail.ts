import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "@/lib/env";
import type { Mail } from "./mail";

/** From whom our mail comes, when the SMTP address names nobody: a name that cannot be answered. */
const NO_REPLY = "Relance <no-reply@relance.invalid>";

/**
 * Sends a mail by SMTP, or, where no server is set, lays it as a file into `mail/` of the data directory. `id` makes its
 * Message-ID: sent twice, it is the same message to every mail program.
 */
export async function sendMail(mail: Mail, id: string): Promise<void> {
  const { smtpUrl, publicUrl } = env();
  const domain = new URL(publicUrl).hostname;
  const message: SendMailOptions = {
    from: senderOf(smtpUrl),
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  };
  if (smtpUrl === undefined) await layDown(message, id);
  else await createTransport({ url: smtpUrl, ...PATIENCE }).sendMail(message);
}

/** A server that does not answer is tried again later rather than waited for. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** `smtp://host/?from=…` names the sender. */
function senderOf(smtpUrl: string | undefined): string {
  return (smtpUrl === undefined ? null : new URL(smtpUrl).searchParams.get("from")) ?? NO_REPLY;
}

/** Written whole and then named, so that nobody reads half a mail; only the owner may read it. */
async function layDown(message: SendMailOptions, id: string): Promise<void> {
  const folder = path.join(env().dataDir, "mail");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const file = path.join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
