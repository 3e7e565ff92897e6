import type { IncomingMail } from "./incoming-mail";

/** What a mail brings of the platform's words: its own, or those of the mail that somebody forwards. */
export interface SpokenPart {
  readonly from: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly text: string;
  /** Whether a person hands it on: then neither its headers nor what was found out about its sender speak of the platform. */
  readonly isForwarded: boolean;
}

/** The part of a mail that somebody else than its carrier may have said. */
export function spokenPart({ forwarded, from, subject, date, text }: IncomingMail): SpokenPart {
  if (forwarded === null) return { from: from.address, subject, date, text, isForwarded: false };
  return { from: forwarded.from, subject: forwarded.subject, date: forwarded.date, text: forwarded.text, isForwarded: true };
}

const LONGEST = 50_000;

/** All that a mail says, word for word; a mail attached to it stands below its own text, where a forwarder's line would stand. */
export function wholeText({ text, forwarded }: IncomingMail): string {
  if (forwarded === null || forwarded.text === "" || text.includes(forwarded.text)) return text;
  return `${text.trimEnd()}\n\n${forwarded.text}`.trimStart().slice(0, LONGEST);
}
