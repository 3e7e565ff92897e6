import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { awaitsEmergencyAnswer } from "@/lib/domain/notice/check-notice";
import { endedAt } from "@/components/clock/clock-view";
import { proposedAction } from "./proposed-action";

type Facts = Pick<CaseView, "status" | "lifeSafety" | "nextRung" | "escalations" | "responses" | "clocks" | "availableActions" | "complaintWindow" | "proposedStep">;

/** The action whose form stands open: the most likely one of those that this actor may take; null where there is none. */
export function likelyAction(view: Facts): CaseAction | null {
  return wishes(view).find((action) => view.availableActions.includes(action)) ?? null;
}

function wishes(view: Facts): CaseAction[] {
  if (awaitsEmergencyAnswer(view)) return ["escalate"];
  const proposed = proposedAction(view);
  return proposed === null ? usual(view) : [proposed, ...usual(view)];
}

function usual(view: Facts): CaseAction[] {
  switch (view.status) {
    case "new":
      return ["triage", "log_response"];
    case "triaged":
      return ["compose_notice", "send_notice", "log_response"];
    case "removal_claimed":
      return ["verify_takedown", "log_response"];
    case "closed":
      return ["close"];
    case "awaiting_platform":
    case "escalated":
      return whileWaiting(view);
  }
}

/** A platform that asked us something waits for us. One that is late is chased; before that its word is what one comes to log. */
function whileWaiting(view: Facts): CaseAction[] {
  const isLate = (owner: "us" | "platform", kind: string) =>
    view.clocks.some((clock) => clock.owner === owner && clock.kind === kind && endedAt(clock) === null && clock.state !== "running" && clock.state !== "paused");
  const oursToReply = view.clocks.some((clock) => clock.kind === "notify" && endedAt(clock) === null);
  if (oursToReply) return ["compose_notice", "send_notice", "log_response"];
  if (isLate("platform", "answer") || isLate("platform", "acknowledge")) {
    return view.nextRung === "notice" || view.nextRung === "reminder" ? ["compose_notice", "send_notice", "log_response"] : ["escalate", "log_response"];
  }
  return ["log_response"];
}
