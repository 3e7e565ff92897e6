import "server-only";
import type { MailEnvelope } from "@/lib/mail/inbound/read-mail";

export const ENVELOPE_FROM = "X-Envelope-From";
export const ENVELOPE_TO = "X-Envelope-To";
const LONGEST_HEADER = 4_000;

/** Whom the service had it from and for, where it says so: the headers inside a mail name neither for certain. */
export function envelopeOf(headers: Headers): MailEnvelope {
  const from = headers.get(ENVELOPE_FROM)?.trim();
  const to = (headers.get(ENVELOPE_TO) ?? "").slice(0, LONGEST_HEADER).split(",");
  const recipients = to.map(bare).filter((address) => address !== "");
  return { ...(from === undefined ? {} : { from: bare(from.slice(0, LONGEST_HEADER)) }), to: recipients };
}

function bare(address: string): string {
  return address.trim().replace(/^<|>$/g, "").toLowerCase();
}
