import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState, PauseFact } from "../case/case-state";
import type { TextRef } from "../case/event";
import { refuse } from "../refusal";
import type { HandPause } from "./pause-reason";

/**
 * Lets every clock whose terms allow it stand still for a reason, from now on: a pause set by hand never reaches back, so that it cannot
 * excuse what is late already. Two reasons may hold at once; one reason holds once.
 */
export function pauseClocks(state: CaseState, input: { pauseId: string; reason: HandPause; note: TextRef }, { now }: Occasion): Decision {
  const isHeld = openPauses(state).some(({ reason }) => reason === input.reason);
  const refusal = firstRefusal(checkMove(state, "pause_clocks"), isHeld ? refuse("already_paused", { path: "reason" }) : null);
  return refusal ?? [{ type: "clocks_paused", occurredAt: now, data: input }];
}

/** Lifts a pause. One that had already ended by itself is lifted all the same: somebody says that its reason is over. */
export function resumeClocks(state: CaseState, input: { pauseId: string; note: TextRef }, { now }: Occasion): Decision {
  const isHeld = openPauses(state).some(({ pauseId }) => pauseId === input.pauseId);
  const refusal = firstRefusal(checkMove(state, "resume_clocks"), isHeld ? null : refuse("pause_unknown", { path: "pauseId" }));
  return refusal ?? [{ type: "clocks_resumed", occurredAt: now, data: input }];
}

/** The pauses that a person set and nobody has lifted. */
export function openPauses(state: CaseState): PauseFact[] {
  return state.pauses.filter(({ resumedAt }) => resumedAt === null);
}
