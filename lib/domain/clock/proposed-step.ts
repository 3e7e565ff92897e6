import type { CaseState, Stamp, ThresholdFact } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import { inOrder, platformNotices, standingNotices } from "../case/facts";
import { waitsOf } from "../case/pauses-of";
import { proposedRung } from "../escalation/proposed-rung";
import type { Clock } from "./clock";
import { isOpen } from "./clock-state";
import type { ProposedStep } from "./terms";

/** What the policies propose to do now, and the clock that made them. */
export interface StepProposal {
  readonly step: ProposedStep;
  readonly clockId: string;
  /** When the clock reached the moment at which its policy proposes this. */
  readonly reachedAt: Date;
}

/**
 * The step that a case's clocks propose at an instant; null where there is none. Of each clock the last proposal counts, and of several clocks the
 * last that still stands: its clock is open and stands in no pause, and nobody has taken such a step since, in the world or in the log. The
 * platform is never chased while it waits for us, nor up a ladder that has no further rung.
 */
export function proposedStepOf(state: CaseState, now: Date): StepProposal | null {
  const clocks = new Map(clocksOf(state).map((clock) => [clock.id, clock]));
  const standing = lastOfEach(state).findLast((fact) => {
    const clock = clocks.get(fact.clockId);
    return clock !== undefined && isOpen(clock) && !isHeld(state, clock, now) && isLeftToDo(state, fact, now);
  });
  return standing === undefined ? null : { step: standing.proposal, clockId: standing.clockId, reachedAt: standing.occurredAt };
}

type Proposing = ThresholdFact & { readonly proposal: ProposedStep };

function lastOfEach(state: CaseState): Proposing[] {
  const proposing = inOrder(state.thresholds).filter((fact): fact is Proposing => fact.proposal !== null);
  return proposing.filter((fact) => fact === proposing.findLast(({ clockId }) => clockId === fact.clockId));
}

function isHeld(state: CaseState, clock: Clock, now: Date): boolean {
  const isNow = ({ from, to }: { readonly from: Date; readonly to: Date | null }) => from <= now && (to === null || to > now);
  const platformWaits = waitsOf(state).some((wait) => wait.reason === "platform_waits" && isNow(wait));
  return clock.pauses.some(isNow) || (clock.owner === "platform" && platformWaits);
}

function isLeftToDo(state: CaseState, fact: Proposing, now: Date): boolean {
  const isSince = (step: Stamp) => step.sequence > fact.sequence || step.occurredAt > fact.occurredAt;
  if (stepsOf(state, fact.proposal).some(isSince)) return false;
  return fact.proposal !== "next_rung" || proposedRung(state, now) !== null;
}

/** Whatever amounts to such a step. A rung may be taken as a notice: the first two to the platform, and each to somebody else. */
function stepsOf(state: CaseState, step: ProposedStep): readonly Stamp[] {
  switch (step) {
    case "follow_up":
      return platformNotices(state);
    case "next_rung":
      return [...state.escalations, ...standingNotices(state).filter(({ recipient }) => recipient !== "platform"), ...platformNotices(state).slice(0, 2)];
    case "reassign":
      return state.assignments;
  }
}
