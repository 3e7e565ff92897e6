import { checkMove, type Decision, type Occasion } from "./decision";
import type { CaseState } from "./case-state";
import type { TextRef } from "./event";

/** Opens a closed case again at the triaged stage: what was known stays known, and the original times are kept. */
export function reopenCase(state: CaseState, input: { reason: TextRef }, { now }: Occasion): Decision {
  return (
    checkMove(state, "reopen") ?? [
      { type: "case_reopened", occurredAt: now, data: { cause: "asked", reason: input.reason } },
    ]
  );
}
