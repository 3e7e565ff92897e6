import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { refuse, type Refusal } from "../refusal";
import type { Rung } from "./rung";

/** Rungs that do not wait for triage or a notice: danger does not queue (LAW.md section 7, "A1 and hotline at once"). */
const AT_ONCE: readonly Rung[] = ["emergency", "hotline", "police", "prosecutor"];

/** Rungs that are notices, and are recorded as notices. */
const SENT_AS_NOTICE: readonly Rung[] = ["notice", "reminder"];

/** Takes one rung of the ladder. `escalatedAt` may lie in the past; without it the rung is known only by when it was logged. */
export function escalateCase(
  state: CaseState,
  input: { escalationId: string; rung: Rung; escalatedAt?: Date; reason: TextRef },
  { now }: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "escalate"),
    checkDate(input.escalatedAt, now, "escalatedAt"),
    checkRung(state, input.rung),
  );
  if (refusal !== null) return refusal;

  const { escalatedAt, ...rest } = input;
  const data = { ...rest, isDated: escalatedAt !== undefined };
  return [{ type: "case_escalated", occurredAt: escalatedAt ?? now, data }];
}

/** The rungs that can be taken as an escalation at this stage. */
export function isRungOpen(state: Pick<CaseState, "status">, rung: Rung): boolean {
  if (SENT_AS_NOTICE.includes(rung)) return false;
  return state.status !== "new" || AT_ONCE.includes(rung);
}

function checkRung(state: CaseState, rung: Rung): Refusal | null {
  return isRungOpen(state, rung) ? null : refuse("rung_not_available", { path: "rung", params: { rung } });
}
