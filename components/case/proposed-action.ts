import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isNotice, proposedRung } from "./open-rungs";

type Facts = Pick<CaseView, "status" | "complaintWindow" | "proposedStep" | "nextRung" | "availableActions">;

/** The action by which the proposed step is taken; null where none is proposed, or where this reader cannot take it now. */
export function proposedAction(view: Facts): CaseAction | null {
  const action = actionOf(view);
  return action !== null && view.availableActions.includes(action) ? action : null;
}

function actionOf(view: Facts): CaseAction | null {
  switch (view.proposedStep?.step) {
    case undefined:
      return null;
    case "follow_up":
      return "send_notice";
    case "reassign":
      return "assign";
    case "next_rung":
      return byRung(proposedRung(view));
  }
}

/** Writing to the platform is a rung too, and recorded as a notice. */
function byRung(rung: ReturnType<typeof proposedRung>): CaseAction | null {
  if (rung === null) return null;
  return isNotice(rung) ? "send_notice" : "escalate";
}
