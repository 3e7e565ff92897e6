import { isAnswer } from "../response/kind";
import type { CaseState, NoticeFact, ResponseFact, Stamp } from "./case-state";

/** In the order of the world; of two at one instant, the one logged earlier comes first. */
export function inOrder<T extends Stamp>(facts: readonly T[]): T[] {
  return [...facts].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || a.sequence - b.sequence);
}

/** Notices to the platform, ours and the reporter's, in the order of the world. Only these feed the platform's clocks. */
export function platformNotices(state: CaseState): NoticeFact[] {
  return inOrder(state.notices.filter((notice) => notice.recipient === "platform"));
}

/** Answers (more than receipts), as classified now, in the order of the world. */
export function answers(state: CaseState): ResponseFact[] {
  return inOrder(state.responses.filter((response) => isAnswer(response.kind)));
}

/** Whether the platform ever answered rather than acknowledged. */
export function isAnswered(state: CaseState): boolean {
  return answers(state).length > 0;
}

/**
 * When the item went, if the last check found it gone: the first claim since it was last seen up, or the check itself where
 * nobody had claimed it. The claim's own time counts, so that a platform is not charged for our slowness to look
 * (LAW.md section 8, case 22: the original timestamp is kept). Null while unverified, and again once it is back: found so by a check, or
 * reported anew, which reopened the case.
 */
export function verifiedRemovalAt(state: CaseState): Date | null {
  const last = inOrder(state.verifications).at(-1);
  if (last?.result !== "gone") return null;

  const seenUp: Stamp[] = [
    ...state.verifications.filter((check) => check.result !== "gone"),
    ...state.reopenings.filter((reopening) => reopening.cause === "reappeared"),
  ];
  const lastSeenUp = inOrder(seenUp).at(-1)?.occurredAt;
  if (lastSeenUp !== undefined && lastSeenUp > last.occurredAt) return null;
  const claim = inOrder(state.takedowns).find(
    ({ occurredAt }) => (lastSeenUp === undefined || occurredAt > lastSeenUp) && occurredAt <= last.occurredAt,
  );
  return claim?.occurredAt ?? last.occurredAt;
}
