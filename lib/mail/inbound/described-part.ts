import "server-only";
import { createHash } from "node:crypto";
import type { MailAttachment } from "@/lib/domain/mail/incoming-mail";
import { cutMedia } from "./cut-media";
import { shownFormat } from "./looks-binary";
import type { MailPart } from "./mail-part";
import { safeLine } from "./safe-mail-text";

const LONGEST_NAME = 200;
const TYPE = /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,100}$/;

/** What may be said of a part whose bytes are not kept. */
export function describePart(part: MailPart, content: Buffer, shownType: string | null = shownFormat(content)): MailAttachment {
  return {
    name: part.name === null ? null : safeLine(cutMedia(part.name.slice(0, 10 * LONGEST_NAME)), LONGEST_NAME),
    declaredType: TYPE.test(part.type) ? part.type : "application/octet-stream",
    shownType,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

/** The line that stands in its place. */
export function placeholder({ declaredType, bytes, sha256 }: MailAttachment): string {
  return `[taken out: ${declaredType}, ${bytes} bytes, SHA-256 ${sha256}]`;
}
