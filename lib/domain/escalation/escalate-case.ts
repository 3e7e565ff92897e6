import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import { complaintWindowOf } from "../case/complaint-window";
import type { TextRef } from "../case/event";
import { refuse, type Refusal } from "../refusal";
import { isOutOfTime, type ComplaintWindow, type Rung } from "./rung";

/** Rungs that do not wait for triage or a notice: danger does not queue (LAW.md section 7, "A1 and hotline at once"). */
const AT_ONCE: readonly Rung[] = ["emergency", "hotline", "police", "prosecutor"];

/** Rungs that are notices, and are recorded as notices. */
const SENT_AS_NOTICE: readonly Rung[] = ["notice", "reminder"];

/**
 * Takes one rung of the ladder. `escalatedAt` may lie in the past; without it the rung is known only by when it was logged. A complaint that was
 * made inside its window is taken however late it is logged (LAW case 25).
 */
export function escalateCase(
  state: CaseState,
  input: { escalationId: string; rung: Rung; escalatedAt?: Date; reason: TextRef },
  { now }: Occasion,
): Decision {
  const refusal = firstRefusal(
    checkMove(state, "escalate"),
    checkDate(input.escalatedAt, now, "escalatedAt"),
    checkStage(state, input.rung),
    checkWindow(input.rung, complaintWindowOf(state, input.escalatedAt ?? now)),
  );
  if (refusal !== null) return refusal;

  const { escalatedAt, ...rest } = input;
  const data = { ...rest, isDated: escalatedAt !== undefined };
  return [{ type: "case_escalated", occurredAt: escalatedAt ?? now, data }];
}

/** Whether a rung can be taken as an escalation while the case and its window to complain stand so. */
export function isRungOpen(stand: Pick<CaseState, "status"> & { readonly complaintWindow: ComplaintWindow }, rung: Rung): boolean {
  return isAtStage(stand, rung) && !isOutOfTime(rung, stand.complaintWindow);
}

function isAtStage({ status }: Pick<CaseState, "status">, rung: Rung): boolean {
  if (SENT_AS_NOTICE.includes(rung)) return false;
  return status !== "new" || AT_ONCE.includes(rung);
}

function checkStage(state: CaseState, rung: Rung): Refusal | null {
  return isAtStage(state, rung) ? null : refuse("rung_not_available", { path: "rung", params: { rung } });
}

function checkWindow(rung: Rung, complaintWindow: ComplaintWindow): Refusal | null {
  return isOutOfTime(rung, complaintWindow) ? refuse("complaint_window_over", { path: "rung" }) : null;
}
