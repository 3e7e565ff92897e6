import type { Notifier } from "../policy/policy";
import { refuse, type Refusal, type RefusalCode } from "../refusal";
import type { Category } from "./category";
import { isInForce, type Statute } from "./statutes";

/** Where the person shown is at home, as far as a statute asks. */
export const PLACES = ["us", "uk", "other"] as const;

export type Place = (typeof PLACES)[number];

/** What decides whether a deadline in law may be started for a case. */
export interface StandingFacts {
  /** On whose behalf the request to the platform was made. */
  readonly notifier: Notifier;
  readonly jurisdiction: Place;
  /** The primary category of the case; no further tag opens a statute. */
  readonly category: Category;
  /** When the request reached the platform, in the world. */
  readonly requestedAt: Date;
}

/** On whose behalf a deadline of `depicted_person_or_mandate` may be started. */
export const DEPICTED = ["depicted_person", "mandate"] as const satisfies readonly Notifier[];

/**
 * Why this person may not start this deadline, or null where they may. What an authority alone can ask for is refused to everybody
 * here, since Relance sends notices and never orders (LAW case 14). The 48 hours of the US and the UK are for the person shown or their
 * mandate (LAW case 13), so that a volunteer and a trusted flagger without one are refused. That null may come with a caveat: the commencement
 * of the British duty is unverified, and `statute.caveats` says so.
 */
export function mayOpenStatute(statute: Statute, facts: StandingFacts): Refusal | null {
  const code = obstacle(statute, facts);
  return code === null ? null : refuse(code, { path: "statute", params: { statute: statute.id } });
}

function obstacle(statute: Statute, facts: StandingFacts): RefusalCode | null {
  if (statute.startedBy === "authority") return "statute_needs_authority";
  if (statute.startedBy === "whoever_notified") return "statute_starts_itself";
  if (!DEPICTED.some((notifier) => notifier === facts.notifier)) return "statute_needs_mandate";
  if (statute.jurisdiction !== facts.jurisdiction) return "statute_other_place";
  if (!statute.categories.includes(facts.category)) return "statute_other_category";
  return isInForce(statute, facts.requestedAt) ? null : "statute_not_in_force";
}
