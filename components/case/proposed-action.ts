import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isNotice, proposedRung } from "./open-rungs";

type Facts = Pick<CaseView, "status" | "complaintWindow" | "proposedStep" | "nextRung" | "availableActions">;

/** The action by which the proposed step is taken; null where none is proposed, or where this reader cannot take it now. */
export function proposedAction(view: Facts): CaseAction | null {
  return actionsOf(view).find((action) => view.availableActions.includes(action)) ?? null;
}

/** A notice is written here; whoever may write none can still record one. */
const NOTICE: readonly CaseAction[] = ["compose_notice", "send_notice"];

function actionsOf(view: Facts): readonly CaseAction[] {
  switch (view.proposedStep?.step) {
    case undefined:
      return [];
    case "follow_up":
      return NOTICE;
    case "reassign":
      return ["assign"];
    case "next_rung":
      return byRung(proposedRung(view));
  }
}

/** Writing to the platform is a rung too, and recorded as a notice. */
function byRung(rung: ReturnType<typeof proposedRung>): readonly CaseAction[] {
  if (rung === null) return [];
  return isNotice(rung) ? NOTICE : ["escalate"];
}
