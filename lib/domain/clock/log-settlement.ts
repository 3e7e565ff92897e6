import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { refuse, type Refusal } from "../refusal";

/** What an out-of-court body may tell: that it takes its one further period, or that it has decided (DSA art. 21(4)). */
export const SETTLEMENT_STEPS = ["extended", "decided"] as const;

export type SettlementStep = (typeof SETTLEMENT_STEPS)[number];

/** Logs what the out-of-court body told. It extends once, and before it decides (LAW case 18). */
export function logSettlement(state: CaseState, input: { step: SettlementStep; toldAt: Date; note: TextRef }, { now }: Occasion): Decision {
  const refusal = firstRefusal(checkMove(state, "log_settlement"), checkDate(input.toldAt, now, "toldAt"), checkStep(state, input.step));
  if (refusal !== null) return refusal;
  const type = input.step === "extended" ? "settlement_extended" : "settlement_decided";
  return [{ type, occurredAt: input.toldAt, data: { note: input.note } }];
}

/** Whether the case lies before a body that has not decided. */
export function isBeforeBody(state: CaseState): boolean {
  return state.escalations.some(({ rung }) => rung === "out_of_court") && state.settlement.decidedAt === null;
}

function checkStep(state: CaseState, step: SettlementStep): Refusal | null {
  if (!isBeforeBody(state)) return refuse("not_before_body");
  return step === "extended" && state.settlement.extendedAt !== null ? refuse("settlement_extended_once") : null;
}
