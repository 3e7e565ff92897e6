/** An expected failure: a code from a closed union, a field where there is one, and values for the sentence. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** Dotted path of the input field, e.g. `items.0.raw`. */
  readonly path?: string;
  /** Values the sentence needs; never secrets, addresses or reported links. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every code a caller can meet. The sentence of each, in both languages, is `refusals.<code>` in `messages/`. */
export const REFUSAL_CODES = [
  // The four elements of a notice, DSA art. 16(2)
  "reasons_insufficient",
  "location_missing",
  "location_not_exact",
  "identity_required",
  "good_faith_required",
  // Legal safety
  "media_refused",
  "embedded_media_refused",
  "pin_refused",
  "emergency_first",
  "referral_required",
  // Form of the input
  "invalid_input",
  "unsafe_text",
  "date_in_future",
  "date_before_start",
  "platform_mismatch",
  "too_long",
  // The case
  "move_not_allowed",
  "notice_already_sent",
  "second_reader_needed",
  "reader_is_author",
  "draft_unknown",
  "draft_not_approved",
  "notice_gone",
  "item_unknown",
  "repeat_rule_broken",
  "placeholder_left",
  "reference_missing",
  "contact_point_unknown",
  "mail_not_set_up",
  "mail_unknown",
  "mail_settled",
  "notice_unknown",
  "response_unknown",
  "no_takedown_claimed",
  "outcome_not_supported",
  "removal_not_verified",
  "same_kind",
  "assignee_unknown",
  "rung_not_available",
  "complaint_window_over",
  // Deadlines in law, and who may start them
  "statute_needs_mandate",
  "statute_needs_authority",
  "statute_starts_itself",
  "statute_other_place",
  "statute_other_category",
  "statute_not_in_force",
  // Clocks
  "already_paused",
  "pause_unknown",
  "nothing_to_rebase",
  "statute_already_open",
  "not_before_body",
  "settlement_extended_once",
  // Statements of reasons
  "measure_missing",
  "puid_malformed",
  "address_malformed",
  "notifier_named",
  "keyword_excludes_minors",
  "personal_data",
  "not_notified",
  "nothing_restricted",
  "redress_complete",
  // The way in
  "not_found",
  "forbidden",
  "unauthenticated",
  "wrong_password",
  "no_address_left",
  "stale_version",
  "idempotency_conflict",
  "too_many_attempts",
  "unavailable",
  "malformed_json",
  "unsupported_media_type",
  "payload_too_large",
  "method_not_allowed",
  "invalid_cursor",
  "item_in_other_case",
  // Fields, one code for each way of being wrong
  "field_required",
  "field_unknown",
  "field_type",
  "field_choice",
  "field_too_short",
  "date_invalid",
  // People and platforms
  "email_taken",
  "label_taken",
  "platform_required",
  "own_account",
  // The directory
  "entry_exists",
  "mail_address_invalid",
  "web_address_invalid",
  "number_invalid",
  "mail_domain_invalid",
  "language_unknown",
  // Calendars
  "time_zone_unknown",
  "hours_malformed",
  "hours_zero_length",
  "hours_empty",
  "day_invalid",
  // Policies
  "policy_without_clock",
  "clock_set_twice",
  "scope_field_empty",
  "commitment_without_platform",
  "length_invalid",
  "thresholds_invalid",
  "proposal_never_due",
  "pause_of_own_clock",
  "calendar_unknown",
  "policy_tie",
  "policy_gap",
  // Versions of policies and calendars
  "valid_from_past",
  "valid_from_before_version",
  "already_retired",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export function refuse(code: RefusalCode, detail: Omit<Refusal, "refused" | "code"> = {}): Refusal {
  return { refused: true, code, ...detail };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value && value.refused === true;
}

/** Every reason why not; never empty, since an empty list refuses nothing. */
export function isRefusalList(value: unknown): value is readonly Refusal[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRefusal);
}
