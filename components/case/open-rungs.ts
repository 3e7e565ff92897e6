import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseStatus } from "@/lib/domain/case/status";
import { isRungOpen } from "@/lib/domain/escalation/escalate-case";
import { RUNGS, type Rung } from "@/lib/domain/escalation/rung";

/** The rungs that can be taken as an escalation while a case stands so. */
export function openRungs(status: CaseStatus): Rung[] {
  return RUNGS.filter((rung) => isRungOpen({ status }, rung));
}

interface Ladder {
  readonly nextRung: Rung | null;
  readonly status: CaseStatus;
  readonly availableActions: readonly CaseAction[];
}

/** The next rung where it can be taken now, as an escalation or as a notice: what would only be refused is not proposed. */
export function proposedRung({ nextRung, status, availableActions }: Ladder): Rung | null {
  if (nextRung === null) return null;
  const isTaken = openRungs(status).includes(nextRung) ? availableActions.includes("escalate") : isNotice(nextRung) && availableActions.includes("send_notice");
  return isTaken ? nextRung : null;
}

const isNotice = (rung: Rung) => rung === "notice" || rung === "reminder";
