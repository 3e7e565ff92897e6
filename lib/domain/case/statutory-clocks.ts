import type { Clock, ClockKind, ClockOwner } from "../clock/clock";
import { STATUTES, type StatuteId } from "../law/statutes";
import { statutoryDue } from "../law/statutory-due";
import type { CaseState, Stamp } from "./case-state";
import { firstFrom, notBefore } from "./clock-facts";
import { answers, inOrder, verifiedRemovalAt } from "./facts";

/** The clocks that rest on law: opened by whoever may, or by what the law itself ties them to. No pause of ours moves them (LAW case 15). */
export function statutoryClocks(state: CaseState): Clock[] {
  return [...openedClocks(state), ...complaintClock(state), ...settlementClock(state)];
}

/** One for each opening, from the request that opened it to the verified removal. */
function openedClocks(state: CaseState): Clock[] {
  return inOrder(state.statutes).map((opening) =>
    statutoryClock(opening.statute, opening.statute, "platform", opening, notBefore(verifiedRemovalAt(state), opening.occurredAt)),
  );
}

/** Six months from the platform's first decision, to complain of it (DSA art. 20(1)). An answer that decides nothing starts none. */
function complaintClock(state: CaseState): Clock[] {
  const decision = answers(state).find((answer) => answer.kind !== "information_request");
  if (decision === undefined) return [];
  const complaints = inOrder(state.escalations).filter((escalation) => escalation.rung === "complaint");
  return [statutoryClock("dsa_20", "", "reporter", decision, firstFrom(complaints, decision.occurredAt))];
}

/** Ninety days from the first step to an out-of-court body, once extended by as many (DSA art. 21(4)). */
function settlementClock(state: CaseState): Clock[] {
  const step = inOrder(state.escalations).find((escalation) => escalation.rung === "out_of_court");
  if (step === undefined) return [];
  const { extendedAt, decidedAt } = state.settlement;
  return [statutoryClock("dsa_21", "", "body", step, notBefore(decidedAt, step.occurredAt), extendedAt !== null)];
}

function statutoryClock(
  statute: StatuteId,
  cause: string,
  owner: ClockOwner,
  { occurredAt, recordedAt }: Pick<Stamp, "occurredAt" | "recordedAt">,
  stoppedAt: Date | null,
  extended = false,
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
    allowance: statutoryDue(STATUTES[statute], occurredAt, { extended }),
    terms: null,
    pauses: [],
    stoppedAt,
    abandonedAt: null,
  };
}
