import type { CaseStatus } from "@/lib/domain/case/status";
import { isRungOpen } from "@/lib/domain/escalation/escalate-case";
import { RUNGS, type Rung } from "@/lib/domain/escalation/rung";

/** The rungs that can be taken as an escalation while a case stands so. */
export function openRungs(status: CaseStatus): Rung[] {
  return RUNGS.filter((rung) => isRungOpen({ status }, rung));
}
