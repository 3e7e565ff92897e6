import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import { inOrder } from "../case/facts";
import type { TextRef } from "../case/event";
import { refuse, type Refusal } from "../refusal";

/** What an out-of-court body may tell: that it takes its one further period, or that it has decided (DSA art. 21(4)). */
export const SETTLEMENT_STEPS = ["extended", "decided"] as const;

export type SettlementStep = (typeof SETTLEMENT_STEPS)[number];

/** Logs what the out-of-court body told. It extends once, and before it decides (LAW case 18). */
export function logSettlement(state: CaseState, input: { step: SettlementStep; toldAt: Date; note: TextRef }, { now }: Occasion): Decision {
  const refusal = firstRefusal(checkMove(state, "log_settlement"), checkDate(input.toldAt, now, "toldAt"), checkStep(state, input));
  if (refusal !== null) return refusal;
  const type = input.step === "extended" ? "settlement_extended" : "settlement_decided";
  return [{ type, occurredAt: input.toldAt, data: { note: input.note } }];
}

/** Whether there is still something that a body may have told: it has not decided, or had extended before it did and nobody has logged it. */
export function isBeforeBody(state: CaseState): boolean {
  const { decidedAt, extendedAt } = state.settlement;
  return firstStep(state) !== null && (decidedAt === null || extendedAt === null);
}

function checkStep(state: CaseState, { step, toldAt }: { step: SettlementStep; toldAt: Date }): Refusal | null {
  const since = firstStep(state);
  const { decidedAt, extendedAt } = state.settlement;
  if (since === null) return refuse("not_before_body");
  if (toldAt < since) return refuse("date_before_start", { path: "toldAt" });
  if (step === "extended" && extendedAt !== null) return refuse("settlement_extended_once");
  const isDecided = decidedAt !== null && (step === "decided" || toldAt > decidedAt);
  return isDecided ? refuse("not_before_body") : null;
}

function firstStep(state: CaseState): Date | null {
  return inOrder(state.escalations).find(({ rung }) => rung === "out_of_court")?.occurredAt ?? null;
}
