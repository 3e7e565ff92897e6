import type { CaseState } from "../case/case-state";
import { complaintWindowOf } from "../case/complaint-window";
import { platformNotices } from "../case/facts";
import { CATEGORY_RULES } from "../law/category-rules";
import { nextRung, type Rung } from "./rung";
import { rungsTaken } from "./rungs-taken";

/** The rung to propose at an instant; null on a closed case and at the top of the ladder. */
export function proposedRung(state: CaseState, now: Date): Rung | null {
  if (state.status === "closed") return null;
  return nextRung(CATEGORY_RULES[state.category].ladder, [...rungsTaken(state)], {
    hasPlatformNotice: platformNotices(state).length > 0,
    surface: state.surface,
    lifeSafety: state.lifeSafety,
    complaintWindow: complaintWindowOf(state, now),
  });
}
