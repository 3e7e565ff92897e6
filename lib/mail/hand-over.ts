import "server-only";
import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "@/lib/env";
import { dataWitness } from "./data-witness";
import { HandOverFailed } from "./delivery-failure";

/** A server that does not answer is tried again later rather than waited for. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Hands a mail to the mail server, signed by DKIM (RFC 6376) where settings name a key; or, where no server is set, lays it as a file into `mail/` of the
 * data directory. Answers what the server said as it took it; throws `HandOverFailed` where it did not. No mail of ours reads a file or an address to be made.
 *
 * @param id names the file
 */
export async function handOver(message: SendMailOptions, id: string): Promise<string> {
  const { smtpUrl } = env();
  const safe = { ...message, disableFileAccess: true, disableUrlAccess: true };
  if (smtpUrl === undefined) return layDown(safe, id);
  const witness = dataWitness();
  const transport = createTransport({ url: smtpUrl, ...PATIENCE, ...signature(), ...witness.options });
  try {
    const { response } = (await transport.sendMail(safe)) as { response?: string };
    return response ?? "";
  } catch (error) {
    throw new HandOverFailed(error, witness.hasBegun());
  }
}

/** The sender that the SMTP address names, as in `smtp://host/?from=…`; null where it names none. */
export function namedSender(): string | null {
  const { smtpUrl } = env();
  return smtpUrl === undefined ? null : new URL(smtpUrl).searchParams.get("from");
}

function signature() {
  const { dkim, mailDomain } = env();
  if (dkim === undefined) return {};
  return { dkim: { domainName: mailDomain, keySelector: dkim.selector, privateKey: readFileSync(dkim.keyFile, "utf8") } };
}

/** Written whole and then named, so that nobody reads half a mail; only the owner may read it. */
async function layDown(message: SendMailOptions, id: string): Promise<string> {
  const folder = path.join(env().dataDir, "mail");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const file = path.join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
  return "";
}
