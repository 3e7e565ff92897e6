import type { CaseView } from "@/lib/domain/case/case-view";
import type { KeptClock } from "@/lib/domain/notice/owed-by-platform";

/** The platform's clocks of a case as a list keeps them: one that stands still is due at no known time. */
export function keptClocks(clocks: CaseView["clocks"]): KeptClock[] {
  return clocks
    .filter(({ owner }) => owner === "platform")
    .map(({ kind, state, dueAt, stoppedAt, abandonedAt }) => ({ kind, stoppedAt, abandonedAt, dueAt: state === "paused" ? null : dueAt }));
}
