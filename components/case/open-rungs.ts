import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isRungOpen } from "@/lib/domain/escalation/escalate-case";
import { RUNGS, type Rung } from "@/lib/domain/escalation/rung";

type Stand = Pick<CaseView, "status" | "complaintWindow">;

/** The rungs that can be taken as an escalation while a case stands so. */
export function openRungs(stand: Stand): Rung[] {
  return RUNGS.filter((rung) => isRungOpen(stand, rung));
}

interface Ladder extends Stand {
  readonly nextRung: Rung | null;
  readonly availableActions: readonly CaseAction[];
}

/** The next rung where it can be taken now, as an escalation or as a notice: what would only be refused is not proposed. */
export function proposedRung(ladder: Ladder): Rung | null {
  const { nextRung, availableActions } = ladder;
  if (nextRung === null) return null;
  const isTaken = openRungs(ladder).includes(nextRung) ? availableActions.includes("escalate") : isNotice(nextRung) && availableActions.includes("send_notice");
  return isTaken ? nextRung : null;
}

/** A rung that is taken by writing to the platform, and recorded as a notice. */
export function isNotice(rung: Rung): boolean {
  return rung === "notice" || rung === "reminder";
}
