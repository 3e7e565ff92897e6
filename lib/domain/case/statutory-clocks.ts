import type { Clock, ClockKind, ClockOwner } from "../clock/clock";
import { dueLegalLatest } from "../clock/clock-state";
import { isInForce, STATUTES, type StatuteId } from "../law/statutes";
import { statutoryDue } from "../law/statutory-due";
import type { CaseState, Stamp } from "./case-state";
import { firstFrom, notBefore } from "./clock-facts";
import { answers, inOrder, verifiedRemovalAt } from "./facts";

/** The clocks that rest on law: opened by whoever may, or by what the law itself ties them to. No pause of ours moves them (LAW case 15). */
export function statutoryClocks(state: CaseState): Clock[] {
  return [...openedClocks(state), ...complaintClock(state), ...settlementClock(state)];
}

/** One for each opening that covers what the case is about, from the request that opened it to the verified removal. */
function openedClocks(state: CaseState): Clock[] {
  const covering = inOrder(state.statutes).filter(({ statute }) => STATUTES[statute].categories.includes(state.category));
  return covering.map((opening) =>
    statutoryClock(opening.statute, opening.statute, "platform", opening, notBefore(verifiedRemovalAt(state), opening.occurredAt)),
  );
}

/** Six months from the platform's first decision, to complain of it (DSA art. 20(1)). An answer that decides nothing starts none. */
function complaintClock(state: CaseState): Clock[] {
  const decision = answers(state).find((answer) => answer.kind !== "information_request");
  if (decision === undefined || !isInForce(STATUTES.dsa_20, decision.occurredAt)) return [];
  const complaints = inOrder(state.escalations).filter((escalation) => escalation.rung === "complaint");
  return [statutoryClock("dsa_20", "", "reporter", decision, firstFrom(complaints, decision.occurredAt))];
}

/** Ninety days from the first step to an out-of-court body, once extended by as many (DSA art. 21(4)). An extension told after the time was over extends nothing. */
function settlementClock(state: CaseState): Clock[] {
  const step = inOrder(state.escalations).find((escalation) => escalation.rung === "out_of_court");
  if (step === undefined || !isInForce(STATUTES.dsa_21, step.occurredAt)) return [];
  const { extendedAt, decidedAt } = state.settlement;
  const clock = statutoryClock("dsa_21", "", "body", step, notBefore(decidedAt, step.occurredAt));
  const isInTime = extendedAt !== null && extendedAt <= dueLegalLatest(clock, extendedAt);
  return [isInTime ? { ...clock, allowance: statutoryDue(STATUTES.dsa_21, step.occurredAt, { extended: true }) } : clock];
}

function statutoryClock(
  statute: StatuteId,
  cause: string,
  owner: ClockOwner,
  { occurredAt, recordedAt }: Pick<Stamp, "occurredAt" | "recordedAt">,
  stoppedAt: Date | null,
): Clock {
  const kind: ClockKind = STATUTES[statute].kind;
  return {
    id: [kind, "statute", cause].filter((part) => part !== "").join("."),
    kind,
    ordinal: 1,
    owner,
    basis: "statute",
    startedAt: occurredAt,
    knownAt: recordedAt,
    allowance: statutoryDue(STATUTES[statute], occurredAt, { extended: false }),
    terms: null,
    pauses: [],
    stoppedAt,
    abandonedAt: null,
  };
}
