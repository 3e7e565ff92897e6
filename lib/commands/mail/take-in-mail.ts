import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import type { MailDoor } from "@/lib/domain/mail/incoming-mail";
import type { Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { readMail, type MailEnvelope } from "@/lib/mail/inbound/read-mail";
import { run, type RunOptions } from "../run";
import { keepMailCommand, type KeptMailAnswer } from "./keep-mail";

/** Reads a mail as it came by any door, and keeps it. Its bytes live in memory only; what is kept holds no part that is no text. */
export async function takeInMail(
  raw: Uint8Array,
  envelope: MailEnvelope,
  door: MailDoor,
  actor: Actor,
  options: RunOptions = {},
): Promise<Result<KeptMailAnswer>> {
  const { mailDomain, mailAuthServer } = env();
  const reading = await readMail(raw, envelope, { ownDomain: mailDomain, trustedAuthServer: mailAuthServer });
  return run(keepMailCommand, { ...reading, door, bytes: raw.byteLength }, actor, options);
}
