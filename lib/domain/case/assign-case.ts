import { checkMove, type Decision, type Occasion } from "./decision";
import type { CaseState } from "./case-state";

/** Gives the case to somebody, or to nobody. Whether that person may hold it is for the caller to know. */
export function assignCase(
  state: CaseState,
  input: { assignee: { id: string; label: string } | null },
  { now }: Occasion,
): Decision {
  const refusal = checkMove(state, "assign");
  if (refusal !== null) return refusal;
  const data = { assigneeId: input.assignee?.id ?? null, assigneeLabel: input.assignee?.label ?? null };
  return [{ type: "case_assigned", occurredAt: now, data }];
}
