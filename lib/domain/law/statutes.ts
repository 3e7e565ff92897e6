import type { ClockKind } from "../clock/clock";
import { CATEGORIES, type Category } from "./category";
import type { Certainty } from "./legal-reference";

/** Every law that sets a deadline we may speak of. What is not here is our preset or the platform's promise, and never a legal deadline. */
export const STATUTE_IDS = ["us_take_it_down", "uk_osa_20a", "fr_lcen_6_1", "eu_tco", "au_osa", "dsa_20", "dsa_21"] as const;

export type StatuteId = (typeof STATUTE_IDS)[number];

/**
 * Who can start it. `depicted_person_or_mandate`: whom the image shows, or who acts for them. `authority`: an order or request of an
 * authority, which never passes through Relance (DSA arts 9 and 10: volunteers send notices, never orders). `whoever_notified`: a right
 * of everybody whose notice was decided upon, which begins by itself with what is logged.
 */
export const STARTERS = ["depicted_person_or_mandate", "authority", "whoever_notified"] as const;

export type Starter = (typeof STARTERS)[number];

/** What has to be said beside such a deadline; the sentence of each is `law.caveats.<caveat>` in `messages/`. */
export const CAVEATS = [
  "commencement_unverified",
  "wording_unverified",
  "longer_allowed",
  "starts_again_on_clarification",
  "online_platforms_only",
  "not_binding",
] as const;

export type Caveat = (typeof CAVEATS)[number];

/**
 * How long it runs, and by what count. `regulation_1182_71`: that of EU acts, whose latest reading may lie later than the plain one.
 * `elapsed`: hours as they pass, the one reading we give to the law of other places, French law among them. Days and months are calendar ones;
 * `furtherDays` can be added once.
 */
export type StatutoryLength =
  | { readonly hours: number; readonly counting: "elapsed" | "regulation_1182_71" }
  | { readonly days: number; readonly furtherDays: number; readonly counting: "regulation_1182_71" }
  | { readonly months: number; readonly counting: "regulation_1182_71" };

/** One deadline in law. */
export interface Statute {
  readonly id: StatuteId;
  /** Whose law it is. */
  readonly jurisdiction: "us" | "uk" | "fr" | "eu" | "au";
  readonly article: string;
  /** The clock it opens: never a receipt or an answer, for which no law read here gives a number (LAW section 0, item 4). */
  readonly kind: Extract<ClockKind, "takedown" | "complaint" | "settlement">;
  readonly length: StatutoryLength;
  readonly startedBy: Starter;
  /** Midnight of the first day of the duty, where it applies. For a commencement that is unverified, the first day it can have been. */
  readonly inForce: { readonly since: string; readonly certainty: Certainty };
  readonly categories: readonly Category[];
  readonly caveats: readonly Caveat[];
  readonly source: string;
  readonly certainty: Certainty;
}

/** Adult intimate images, real or made. LAW section 7 gives the 48 hours to these two rows and to no other. */
const INTIMATE_IMAGES: readonly Category[] = ["ncii", "sexual_deepfake"];

const DSA_APPLIES = { since: "2024-02-17T00:00:00+01:00", certainty: "memory" } as const;

/** The rows of LAW section 3 that are statutes in force. The repealed NetzDG, codes of conduct and promises of platforms are none. */
export const STATUTES: Readonly<Record<StatuteId, Statute>> = {
  us_take_it_down: {
    id: "us_take_it_down",
    jurisdiction: "us",
    article: "47 USC 223a",
    kind: "takedown",
    length: { hours: 48, counting: "elapsed" },
    startedBy: "depicted_person_or_mandate",
    inForce: { since: "2026-05-19T00:00:00-04:00", certainty: "seen" },
    categories: INTIMATE_IMAGES,
    caveats: [],
    source: "LAW section 3: TAKE IT DOWN Act, valid written request of the depicted person or whoever they authorised",
    certainty: "seen",
  },
  uk_osa_20a: {
    id: "uk_osa_20a",
    jurisdiction: "uk",
    article: "Online Safety Act 2023, ss. 10(3A) and 20A",
    kind: "takedown",
    length: { hours: 48, counting: "elapsed" },
    startedBy: "depicted_person_or_mandate",
    inForce: { since: "2026-04-29T00:00:00+01:00", certainty: "secondary" },
    categories: INTIMATE_IMAGES,
    caveats: ["commencement_unverified"],
    source: "LAW section 3: Crime and Policing Act 2026 of 29 April 2026, read as a bill; intimate image content report",
    certainty: "seen",
  },
  fr_lcen_6_1: {
    id: "fr_lcen_6_1",
    jurisdiction: "fr",
    article: "LCEN art. 6-1",
    kind: "takedown",
    length: { hours: 24, counting: "elapsed" },
    startedBy: "authority",
    inForce: { since: "2024-05-23T00:00:00+02:00", certainty: "memory" },
    categories: ["csam"],
    caveats: ["wording_unverified", "starts_again_on_clarification"],
    source: "LAW sections 2 and 3: request of the OFAC, 24 hours from receipt",
    certainty: "secondary",
  },
  eu_tco: {
    id: "eu_tco",
    jurisdiction: "eu",
    article: "Reg. (EU) 2021/784, art. 3(3)",
    kind: "takedown",
    length: { hours: 1, counting: "regulation_1182_71" },
    startedBy: "authority",
    inForce: { since: "2022-06-07T00:00:00+02:00", certainty: "memory" },
    categories: ["terrorism"],
    caveats: ["starts_again_on_clarification"],
    source: "LAW section 3: removal order of a competent authority, one hour from receipt",
    certainty: "seen",
  },
  au_osa: {
    id: "au_osa",
    jurisdiction: "au",
    article: "Online Safety Act 2021 (Cth), ss. 78 and 88-89",
    kind: "takedown",
    length: { hours: 24, counting: "elapsed" },
    startedBy: "authority",
    inForce: { since: "2022-01-23T00:00:00+11:00", certainty: "memory" },
    categories: ["ncii", "sexual_deepfake", "harassment"],
    caveats: ["longer_allowed"],
    source: "LAW section 3: removal notice of the eSafety Commissioner, 24 hours or longer as it says",
    certainty: "seen",
  },
  dsa_20: {
    id: "dsa_20",
    jurisdiction: "eu",
    article: "DSA art. 20",
    kind: "complaint",
    length: { months: 6, counting: "regulation_1182_71" },
    startedBy: "whoever_notified",
    inForce: DSA_APPLIES,
    categories: CATEGORIES,
    caveats: ["online_platforms_only"],
    source: "LAW sections 1 and 3: free complaint to the platform, six months at least from being informed of its decision",
    certainty: "seen",
  },
  dsa_21: {
    id: "dsa_21",
    jurisdiction: "eu",
    article: "DSA art. 21",
    kind: "settlement",
    length: { days: 90, furtherDays: 90, counting: "regulation_1182_71" },
    startedBy: "whoever_notified",
    inForce: DSA_APPLIES,
    categories: CATEGORIES,
    caveats: ["online_platforms_only", "not_binding"],
    source: "LAW sections 1 and 3: certified body, 90 days from receipt of the complaint, 90 more where it is highly complex",
    certainty: "seen",
  },
};

/** Whether it was in force at an instant; from its first moment on, it was. */
export function isInForce({ inForce }: Statute, at: Date): boolean {
  return at >= new Date(inForce.since);
}
