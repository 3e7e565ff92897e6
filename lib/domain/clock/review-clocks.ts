import { checkMove, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";

/** A manager has looked at what seemed odd about the clocks of a case: it is off their list until something else does. */
export function reviewClocks(state: CaseState, input: { note: TextRef }, { now }: Occasion): Decision {
  return checkMove(state, "review_clocks") ?? [{ type: "clocks_reviewed", occurredAt: now, data: input }];
}
