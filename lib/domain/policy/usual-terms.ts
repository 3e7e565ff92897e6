import type { AllowedPauses, ProposedStep, TimedKind } from "../clock/terms";
import { DEFAULT_PERCENTS, type ThresholdName } from "../clock/threshold";
import { days } from "../law/duration";
import type { ClockRule } from "./policy";

type Proposals = Readonly<Partial<Record<ThresholdName, ProposedStep>>>;

const REASSIGN: Proposals = { "100%": "reassign" };

/**
 * What a threshold proposes unless the policy says otherwise. Ours late: somebody else should take the case. No receipt: the address may be
 * wrong, so write again. No answer: chase, chase again, then climb. Still there: climb, since a further letter removes nothing.
 */
const PROPOSALS: Readonly<Record<TimedKind, Proposals>> = {
  triage: REASSIGN,
  notify: REASSIGN,
  verify: REASSIGN,
  acknowledge: { "100%": "follow_up" },
  answer: { "100%": "follow_up", "+3d": "follow_up", "+7d": "next_rung" },
  takedown: { "100%": "next_rung" },
};

const ASKED: AllowedPauses = { reporter_asked: days(7) };
const HELD: AllowedPauses = { legal_hold: days(90) };

/**
 * What may pause a clock unless the policy says otherwise. What waits for the reporter is our reading and our writing; the platform's question
 * pauses the removal only, for as long as our reply takes; a hold stops what would act on the item. No clock waits for what it measures.
 */
const PAUSES: Readonly<Record<TimedKind, AllowedPauses>> = {
  triage: ASKED,
  notify: { ...ASKED, ...HELD },
  verify: HELD,
  acknowledge: {},
  answer: {},
  takedown: { platform_waits: null, ...HELD },
};

export function usualProposals(kind: TimedKind): Proposals {
  return PROPOSALS[kind];
}

export function usualPauses(kind: TimedKind): AllowedPauses {
  return PAUSES[kind];
}

/** A rule with everything said. */
export type WholeRule = ClockRule & Required<Pick<ClockRule, "thresholds" | "proposals" | "pauses">>;

/** A rule with what it leaves unsaid written out. A map that it gives replaces the usual one whole: an empty one proposes, or pauses, nothing. */
export function wholeRule(rule: ClockRule): WholeRule {
  const { thresholds = DEFAULT_PERCENTS, proposals = usualProposals(rule.kind), pauses = usualPauses(rule.kind) } = rule;
  return { ...rule, thresholds, proposals, pauses };
}
