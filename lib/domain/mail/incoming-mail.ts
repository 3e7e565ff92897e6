/** Which door a mail came in by. DESIGN section 7: our own SMTP receiver, a mailbox that we read, or a mail service that hands it on. */
export const MAIL_DOORS = ["smtp", "imap", "api"] as const;

export type MailDoor = (typeof MAIL_DOORS)[number];

/** What a check of the sender came to (RFC 8601); `unknown` where nobody could check. Recorded and shown, never trusted alone. */
export const AUTHENTICATION_RESULTS = ["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "unknown"] as const;

export type AuthenticationResult = (typeof AUTHENTICATION_RESULTS)[number];

export interface Authentication {
  readonly spf: AuthenticationResult;
  readonly dkim: AuthenticationResult;
  readonly dmarc: AuthenticationResult;
  /** Who checked: `here`, or the name of the server whose header was believed because settings name it. Null where nobody did. */
  readonly checkedBy: string | null;
}

/** A part of a mail that is no text. Its bytes are never kept: only what can be said of them. */
export interface MailAttachment {
  /** As the mail names it, cut to a sane length; null where it does not. */
  readonly name: string | null;
  readonly declaredType: string;
  /** What its first bytes show; null where they show nothing known. */
  readonly shownType: string | null;
  readonly bytes: number;
  /** Lower-case hex, of its decoded content. */
  readonly sha256: string;
}

/** What a mail server reports of a mail of ours (RFC 3464). */
export interface DeliveryReport {
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
  /** Enhanced status such as `5.1.1`; null where none was given. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  /** Message-ID of the mail that it speaks of, without angle brackets; null where it cannot be told. */
  readonly originalMessageId: string | null;
}

/** A mail inside a mail, by attachment or below a forwarder's line. */
export interface ForwardedMail {
  readonly from: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly messageId: string | null;
  readonly text: string;
}

/** The headers by which machines give themselves away (RFC 3834 and the habits before it). */
export interface AutomaticSigns {
  readonly autoSubmitted: "no" | "auto-replied" | "auto-generated" | null;
  /** As the header says, lower case: `bulk`, `list`, `junk`, `auto_reply`. */
  readonly precedence: string | null;
  /** The envelope names no sender: nothing that comes so may be answered. */
  readonly isNullSender: boolean;
  readonly isFromNoReply: boolean;
}

/** What could not be read as it should. The rest of the mail is there all the same. */
export const MAIL_FAULTS = ["broken_structure", "unknown_charset", "nested_too_deep", "too_many_parts", "text_cut", "no_text"] as const;

export type MailFault = (typeof MAIL_FAULTS)[number];

/** A mail as it was read: plain data, all text, nothing that can act. Addresses are lower case, IDs without angle brackets. Dates are RFC 3339. */
export interface IncomingMail {
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** What the header claims; anybody can write it. */
  readonly from: { readonly address: string | null; readonly name: string | null };
  /** Everyone it was sent to, by the envelope and by the headers. */
  readonly recipients: readonly string[];
  readonly subject: string | null;
  /** What the header claims. */
  readonly date: string | null;
  /** Its own text with what it quotes; HTML as text. */
  readonly text: string;
  readonly signs: AutomaticSigns;
  readonly authentication: Authentication;
  readonly report: DeliveryReport | null;
  readonly forwarded: ForwardedMail | null;
  readonly attachments: readonly MailAttachment[];
  /** Whether Relance itself wrote it: it came back to us. */
  readonly isOwn: boolean;
  readonly faults: readonly MailFault[];
}
