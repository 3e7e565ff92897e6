import type { Channel } from "../notice/notice";

/** What a contact point is for. Articles are those of the DSA. */
export const CONTACT_PURPOSES = [
  /** Art. 12: for everybody who uses the service. */
  "user_contact",
  /** Art. 11: for authorities. */
  "authority_contact",
  "abuse_mailbox",
  /** The form by which the service takes notices of illegal content (art. 16). */
  "notice_form",
  "trusted_flagger_lane",
  /** Art. 20: complaints about a decision. */
  "complaint",
  "hotline",
  "emergency",
] as const;

export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Where the value of a form's field comes from. */
export const FIELD_SOURCES = [
  "item_link",
  "item_links",
  "category",
  "legal_basis",
  "reasons",
  "observed_at",
  "our_name",
  "our_address",
  "our_reference",
  "earlier_references",
  "good_faith",
  "whole_notice",
  "typed_by_hand",
] as const;

export type FieldSource = (typeof FIELD_SOURCES)[number];

/** One field of a form, in the form's own order. */
export interface FormField {
  /** As the form calls it. */
  readonly label: string;
  readonly source: FieldSource;
  /** The most characters that it takes; null where no limit is known. */
  readonly limit: number | null;
}

/** Where a fact was read, and when: a page's name or address as plain text. */
export interface FactSource {
  readonly text: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** One way to reach somebody. Never edited away: a wrong one is retired, since notices have gone there. */
export interface ContactPoint {
  readonly id: string;
  readonly purpose: ContactPurpose;
  readonly channel: Channel;
  readonly label: string;
  /** A mail address, a web address (shown defanged, never a link) or a number, by channel; null where there is none to name. */
  readonly address: string | null;
  /** BCP 47 language codes in which it is read. */
  readonly languages: readonly string[];
  /** Whether it takes one item at a time, so that ten items are ten reports (LAW case 6). */
  readonly isPerItem: boolean;
  /** Empty where it is no form. */
  readonly fields: readonly FormField[];
  readonly source: FactSource;
  readonly isRetired: boolean;
}
