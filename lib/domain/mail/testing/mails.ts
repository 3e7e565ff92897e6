import type { Authentication, IncomingMail } from "../incoming-mail";

export const UNCHECKED: Authentication = { spf: "unknown", dkim: "none", dmarc: "unknown", checkedBy: null };

/** A mail from a platform that says next to nothing. */
export function aMail(changes: Partial<IncomingMail> = {}): IncomingMail {
  return {
    messageId: "one@mail.platform.example",
    inReplyTo: [],
    references: [],
    from: { address: "support@platform.example", name: null },
    recipients: ["reports@relance.example"],
    subject: "Your report",
    date: "2026-03-02T10:00:00.000Z",
    text: "Hello.",
    signs: { autoSubmitted: null, precedence: null, isNullSender: false, isFromNoReply: false },
    authentication: UNCHECKED,
    report: null,
    forwarded: null,
    attachments: [],
    isOwn: false,
    faults: [],
    ...changes,
  };
}
