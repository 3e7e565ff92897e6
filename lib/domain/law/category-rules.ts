import type { Rung } from "../escalation/rung";
import { CATEGORIES, type Category, type Severity } from "./category";
import { EVIDENCE_ALLOWED, type EvidenceKind } from "./evidence-allowed";
import { LADDERS } from "./ladders";
import { LEGAL_BASIS } from "./legal-basis";
import type { LegalReference } from "./legal-reference";

/** All that follows from a report's category before anybody has looked at it. */
export interface CategoryRules {
  readonly legalBasis: readonly LegalReference[];
  /** The severity to start with; triage may set another. */
  readonly severity: Severity;
  readonly evidence: readonly EvidenceKind[];
  /** Whether no file, data URI or encoded blob is ever taken in. DESIGN section 5, rule 1. */
  readonly mediaRefused: boolean;
  /** Whether the victim is a child, so that closing needs a referral. DESIGN section 5, rule 8 (CP 434-3). */
  readonly isChildVictim: boolean;
  /** Whether the reporter may be anonymous towards the platform. DSA art. 16(2)(c). */
  readonly anonymousAllowed: boolean;
  readonly ladder: readonly Rung[];
}

/** LAW section 7. Sextortion stands at its adult value: triage raises it to `S0` when the victim is a minor. */
const SEVERITY: Readonly<Record<Category, Severity>> = {
  life_threat: "S0",
  csam: "S0",
  grooming: "S0",
  terrorism: "S0",
  ncii: "S1",
  sexual_deepfake: "S1",
  voyeurism: "S1",
  sextortion: "S1",
  harassment: "S2",
  hate_speech: "S2",
  impersonation: "S3",
  other: "S3",
};

const MEDIA_REFUSED: readonly Category[] = ["csam", "grooming", "ncii", "sexual_deepfake", "voyeurism"];

/** The same two are the only offences of Dir. 2011/93 arts 3-7, which alone lift the duty to give name and e-mail. */
const CHILD_VICTIM: readonly Category[] = ["csam", "grooming"];

function rulesOf(category: Category): CategoryRules {
  return {
    legalBasis: LEGAL_BASIS[category],
    severity: SEVERITY[category],
    evidence: EVIDENCE_ALLOWED[category],
    mediaRefused: MEDIA_REFUSED.includes(category),
    isChildVictim: CHILD_VICTIM.includes(category),
    anonymousAllowed: CHILD_VICTIM.includes(category),
    ladder: LADDERS[category],
  };
}

/** The rules of every category, assembled from legal basis, evidence and ladders. LAW sections 2 and 7; its deadlines are policies. */
export const CATEGORY_RULES = Object.fromEntries(
  CATEGORIES.map((category) => [category, rulesOf(category)]),
) as Readonly<Record<Category, CategoryRules>>;

/**
 * Whether DSA art. 16(2)(c) lets the reporter stay anonymous towards the platform: only for offences of
 * Dir. 2011/93 arts 3-7. Only the report's primary category counts, never a further tag (LAW case 2).
 */
export function anonymousAllowed(category: Category): boolean {
  return CATEGORY_RULES[category].anonymousAllowed;
}
