import "server-only";
import { createHash } from "node:crypto";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { checkSender } from "./authentication";
import { trustedResults } from "./authentication-results";
import type { MailResolver } from "./bounded-resolver";
import { cutMedia } from "./cut-media";
import { mailContents } from "./mail-contents";
import { MailTooLarge, MAX_MAIL_BYTES } from "./mail-size";
import { openMail } from "./open-mail";
import { ReadingLedger } from "./reading-ledger";

/** What the door knows beside the mail itself. `from` is null or empty for the sender that is nobody, undefined where the door cannot know. */
export interface MailEnvelope {
  readonly from?: string | null;
  readonly to: readonly string[];
  readonly remoteAddress?: string;
  readonly helo?: string;
}

export interface ReadingOptions {
  /** The domain that our own mail comes from and is answered to. */
  readonly ownDomain: string;
  /** The server whose Authentication-Results are believed; nobody's unless settings name one. */
  readonly trustedAuthServer?: string;
  readonly resolver?: MailResolver;
}

export interface MailReading {
  readonly mail: IncomingMail;
  /** The mail without the bytes of anything that is no text. The only form of it that may be stored. */
  readonly kept: Buffer;
  /** SHA-256 of the mail as it came, lower-case hex. */
  readonly digest: string;
  /** The same for the same mail, however often and by whichever door it comes. */
  readonly dedupeKey: string;
}

/**
 * Reads a mail from anybody, safely: whatever it holds, the answer is plain data, and nothing is thrown but {@link MailTooLarge}. No media
 * survives (DESIGN section 5, rule 1), no address in it is opened (rule 2), and nothing here or after it ever answers a mail by itself: so no
 * two machines can keep writing to each other through Relance.
 */
export async function readMail(raw: Uint8Array, envelope: MailEnvelope, options: ReadingOptions): Promise<MailReading> {
  if (raw.byteLength > MAX_MAIL_BYTES) throw new MailTooLarge(raw.byteLength);
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ledger = new ReadingLedger();
  const { root, kept } = await openMail(bytes, ledger);
  const authentication =
    trustedResults(root.headers, options.trustedAuthServer) ??
    (await checkSender(bytes, { from: envelope.from, remoteAddress: envelope.remoteAddress, helo: envelope.helo }, options.resolver));
  const mail = mailContents(root, { ledger, envelope, ownDomain: options.ownDomain, authentication });
  const digest = sha256(bytes);
  return { mail, kept: cleanWhole(kept), digest, dedupeKey: dedupeKey(mail, digest) };
}

/** A mail that names itself is the same when it says the same: servers on the way add headers of their own. One without a name is its bytes. */
function dedupeKey({ messageId, from, date, text }: IncomingMail, digest: string): string {
  return messageId === null ? digest : sha256(JSON.stringify([messageId, from.address, date, text]));
}

/** Looks once more over everything at once, so that nothing stands together which was clean only apart. */
function cleanWhole(kept: Buffer): Buffer {
  const text = kept.toString("latin1");
  const clean = cutMedia(text);
  return clean === text ? kept : Buffer.from(clean, "latin1");
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
