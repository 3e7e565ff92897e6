import type { Channel } from "../notice/notice";
import type { ContactPoint, FactSource } from "./contact-point";

/** Whom one can write to. The slug of a platform is that of its items. */
export const ENTRY_KINDS = ["platform", "trusted_flagger", "hotline", "authority", "regulator"] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What somebody takes as a pointer to the item. LAW section 0, item 2: links and IDs, not screenshots. */
export const ACCEPTED_POINTERS = ["message_link", "account_link", "server_id", "user_id", "post_link", "invite_link", "web_address", "description", "screenshot"] as const;

export type AcceptedPointer = (typeof ACCEPTED_POINTERS)[number];

/** The platform's own rule on reporting the same thing again. LAW section 0, item 3. */
export interface RepeatRule {
  /** The channels by which a further message counts as a further report. */
  readonly channels: readonly Channel[];
  /** Days to let pass between two; null where the rule forbids a second one altogether. */
  readonly minDays: number | null;
  readonly source: FactSource;
}

/** How a manager wants this platform chased. */
export interface Chasing {
  /** Follow-ups go out by themselves when the ladder proposes one; otherwise somebody confirms each. */
  readonly isAutomatic: boolean;
  /** The most follow-ups to one case that go out by themselves. */
  readonly mostFollowUps: number;
}

/** What a platform has promised in public. */
export interface Commitment {
  readonly text: string;
  readonly source: FactSource;
}

/** What we know of somebody to write to. */
export interface DirectoryEntry {
  readonly slug: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for whoever serves every country. */
  readonly country: string | null;
  readonly noticeLanguage: "fr" | "en";
  readonly languages: readonly string[];
  readonly accepts: readonly AcceptedPointer[];
  /** Domains that it writes from; a mail from elsewhere is a sign, never proof. */
  readonly mailDomains: readonly string[];
  /** Within how many minutes a receipt usually comes; null where it is not known. */
  readonly usualReceiptMinutes: number | null;
  readonly repeatRule: RepeatRule | null;
  readonly chasing: Chasing;
  readonly commitments: readonly Commitment[];
  readonly points: readonly ContactPoint[];
  readonly source: FactSource;
  readonly version: number;
}
