import type { Certainty } from "./legal-reference";

/** A service to turn to before anything is filed. Numbers are strings: they are dialled, never reckoned with. */
export interface EmergencyService {
  readonly number: string;
  readonly by: "call" | "text" | "call_or_chat";
  readonly territory: "EU" | "FR";
  /** Whom it is for; the sentence stands in `messages/`. */
  readonly purpose: "any_emergency" | "police" | "deaf_or_unable_to_speak" | "child_in_danger" | "minor_online" | "suicide_risk";
  /** Local opening hours where it is not always open. */
  readonly openFrom?: string;
  readonly openUntil?: string;
  readonly source: string;
  readonly certainty: Certainty;
}

const ALWAYS_FIRST: readonly EmergencyService[] = [
  { number: "112", by: "call", territory: "EU", purpose: "any_emergency", source: "LAW sections 1 and 7, L0", certainty: "seen" },
  { number: "17", by: "call", territory: "FR", purpose: "police", source: "LAW sections 1 and 7, L0", certainty: "seen" },
  { number: "114", by: "text", territory: "FR", purpose: "deaf_or_unable_to_speak", source: "French emergency text number", certainty: "memory" },
];

const FOR_MINORS: readonly EmergencyService[] = [
  { number: "119", by: "call", territory: "FR", purpose: "child_in_danger", source: "French child protection line", certainty: "memory" },
  {
    number: "3018",
    by: "call_or_chat",
    territory: "FR",
    purpose: "minor_online",
    openFrom: "09:00",
    openUntil: "23:00",
    source: "LAW section 2, e-Enfance",
    certainty: "secondary",
  },
];

const FOR_DISTRESS: readonly EmergencyService[] = [
  { number: "3114", by: "call", territory: "FR", purpose: "suicide_risk", source: "French suicide prevention line", certainty: "memory" },
];

/**
 * The numbers to show before anything else when a life may be in danger: the police and emergency numbers always come
 * first, those for children straight after them when the victim is a child, else last. DESIGN section 5, rule 5.
 */
export function emergencyServices(victim: { readonly isChild: boolean }): readonly EmergencyService[] {
  return victim.isChild
    ? [...ALWAYS_FIRST, ...FOR_MINORS, ...FOR_DISTRESS]
    : [...ALWAYS_FIRST, ...FOR_DISTRESS, ...FOR_MINORS];
}
