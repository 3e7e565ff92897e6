import type { RefusalCode } from "@/lib/domain/refusal";

const GATE = 422;
const FIELD = 422;
const STATE = 409;

/** The HTTP status of every refusal. Exhaustive, so that a new code does not compile until it has one. */
const STATUSES = {
  reasons_insufficient: GATE,
  location_missing: GATE,
  location_not_exact: GATE,
  identity_required: GATE,
  good_faith_required: GATE,
  media_refused: 415,
  embedded_media_refused: GATE,
  pin_refused: GATE,
  emergency_first: GATE,
  referral_required: GATE,
  invalid_input: FIELD,
  unsafe_text: FIELD,
  date_in_future: FIELD,
  date_before_start: FIELD,
  platform_mismatch: FIELD,
  too_long: FIELD,
  move_not_allowed: STATE,
  notice_already_sent: STATE,
  notice_unknown: FIELD,
  response_unknown: 404,
  no_takedown_claimed: STATE,
  outcome_not_supported: STATE,
  removal_not_verified: STATE,
  same_kind: STATE,
  assignee_unknown: FIELD,
  rung_not_available: STATE,
  complaint_window_over: STATE,
  statute_needs_mandate: GATE,
  statute_needs_authority: GATE,
  statute_starts_itself: GATE,
  statute_other_place: GATE,
  statute_other_category: GATE,
  statute_not_in_force: GATE,
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  stale_version: STATE,
  idempotency_conflict: STATE,
  too_many_attempts: 429,
  unavailable: 503,
  malformed_json: 400,
  unsupported_media_type: 415,
  payload_too_large: 413,
  method_not_allowed: 405,
  invalid_cursor: 400,
  item_in_other_case: STATE,
  field_required: FIELD,
  field_unknown: FIELD,
  field_type: FIELD,
  field_choice: FIELD,
  field_too_short: FIELD,
  date_invalid: FIELD,
  email_taken: STATE,
  label_taken: STATE,
  platform_required: FIELD,
  own_account: STATE,
  wrong_password: FIELD,
} satisfies Record<RefusalCode, number>;

/** The status that a refusal answers with (RFC 9110; DESIGN section 7). What is wrong with the content of a body is 422. */
export function statusOfRefusal(code: RefusalCode): number {
  return STATUSES[code];
}
