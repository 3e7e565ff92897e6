import { TIMED_KINDS, type CaseTerms, type ClockTerms, type TimedKind } from "../clock/terms";
import { POLICY_BASES, type PolicyBasis } from "./matching-policies";
import { isSame } from "./same-data";

/**
 * What becomes of a clock. `longer` and `shorter` compare lengths on one calendar; with `other_calendar` they are not said, since hours of
 * different calendars are not worth the same. `other_reminders`: what is announced or proposed, and when. `other_pauses`: what may pause it.
 */
export const TERMS_CHANGES = ["added", "dropped", "longer", "shorter", "other_calendar", "other_reminders", "other_pauses"] as const;

export type TermsChange = (typeof TERMS_CHANGES)[number];

/** A clock whose terms are not the same before and after. At least one of the two is there. */
export interface TermsDifference {
  readonly kind: TimedKind;
  readonly basis: PolicyBasis;
  readonly before: ClockTerms | null;
  readonly after: ClockTerms | null;
  /** Never empty; in the order of `TERMS_CHANGES`. */
  readonly changes: readonly TermsChange[];
}

/** What other terms would change for a case, clock by clock. A further version that says the same changes nothing. */
export function compareTerms(before: CaseTerms, after: CaseTerms): TermsDifference[] {
  const pairs = TIMED_KINDS.flatMap((kind) => POLICY_BASES.map((basis) => ({ kind, basis })));
  return pairs.flatMap(({ kind, basis }) => {
    const earlier = termOf(before, kind, basis);
    const later = termOf(after, kind, basis);
    const changes = changesOf(earlier, later, { before, after });
    return changes.length === 0 ? [] : [{ kind, basis, before: earlier, after: later, changes }];
  });
}

function termOf({ clocks }: CaseTerms, kind: TimedKind, basis: PolicyBasis): ClockTerms | null {
  return clocks.find((terms) => terms.kind === kind && terms.basis === basis) ?? null;
}

function changesOf(earlier: ClockTerms | null, later: ClockTerms | null, cases: { before: CaseTerms; after: CaseTerms }): TermsChange[] {
  if (earlier === null) return later === null ? [] : ["added"];
  if (later === null) return ["dropped"];
  const isSameCalendar = isSame(hoursOf(earlier, cases.before), hoursOf(later, cases.after));
  const found: Readonly<Partial<Record<TermsChange, boolean>>> = {
    longer: isSameCalendar && later.ms > earlier.ms,
    shorter: isSameCalendar && later.ms < earlier.ms,
    other_calendar: !isSameCalendar,
    other_reminders: !isSame([earlier.thresholds, earlier.proposals], [later.thresholds, later.proposals]),
    other_pauses: !isSame(earlier.pauses, later.pauses),
  };
  return TERMS_CHANGES.filter((change) => found[change]);
}

/** The hours themselves and not the name: a calendar that was edited is another one, and one that was renamed is not. */
function hoursOf({ calendar }: ClockTerms, { calendars }: CaseTerms) {
  return calendar === undefined ? null : (calendars[calendar] ?? null);
}
