import type { Category } from "./category";

/** What may come with a report. Anything not listed for its category is not asked for and not taken. */
export const EVIDENCE_KINDS = [
  "link",
  "ids",
  "times",
  "reference_numbers",
  "text_quote",
  "own_messages",
  "stopncii_number",
  "mandate",
  "payment_handle",
  "redacted_screenshot",
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Where something is and what it is called: allowed everywhere, and in the gravest categories nothing else. */
const PLACE: readonly EvidenceKind[] = ["link", "ids", "times", "reference_numbers"];

const INTIMATE: readonly EvidenceKind[] = [...PLACE, "stopncii_number", "mandate"];

/** LAW section 7, column "Evidence allowed". `other` takes what the least grave named category takes. */
export const EVIDENCE_ALLOWED: Readonly<Record<Category, readonly EvidenceKind[]>> = {
  life_threat: [...PLACE, "text_quote"],
  csam: PLACE,
  grooming: [...PLACE, "own_messages"],
  terrorism: PLACE,
  ncii: INTIMATE,
  sexual_deepfake: INTIMATE,
  voyeurism: PLACE,
  sextortion: [...PLACE, "text_quote", "payment_handle"],
  harassment: [...PLACE, "redacted_screenshot"],
  hate_speech: [...PLACE, "text_quote"],
  impersonation: [...PLACE, "redacted_screenshot"],
  other: [...PLACE, "redacted_screenshot"],
};
