import type { ResponseKind } from "./kind";

/** Why a response was taken for what it was taken for; each has a sentence for people in `messages/`, under `response.reasons`. */
export const GUESS_REASONS = [
  /** RFC 3834: `Auto-Submitted` says that a machine sent it. */
  "auto_submitted_header",
  /** `Precedence`, an empty return path or a no-reply sender: the older marks of a machine. */
  "machine_header",
  "machine_wording",
  "acknowledges",
  "conditional_promise",
  "states_removal",
  "states_part_only",
  "states_refusal",
  "asks_question",
  "passes_on",
  "first_person",
  "out_of_office",
  /** About a ticket, the service or nothing at all: closed, merged, rated, undeliverable, good wishes. */
  "housekeeping",
  "nothing_recognised",
  /** It says two things that exclude each other. */
  "contradictory",
  /** Not from an address that the platform is known to write from. */
  "sender_unknown",
  "authentication_failed",
] as const;

export type GuessReason = (typeof GUESS_REASONS)[number];

export const CONFIDENCES = ["high", "low"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/**
 * A guess at what a response amounts to; never certain, so a person confirms it and until then it is shown as a guess. Where the confidence is low
 * it counts as no answer: `kind` is what it counts as, `looksLike` what it may be.
 */
export interface Classification {
  readonly kind: ResponseKind;
  readonly certain: false;
  readonly looksLike: ResponseKind;
  readonly confidence: Confidence;
  readonly reasons: readonly GuessReason[];
}
