import { isAnswer } from "../response/kind";
import type { RemovalClaim } from "../takedown/takedown";
import type { CaseState, NoticeFact, ResponseFact, Stamp } from "./case-state";

/** In the order of the world; of two at one instant, the one logged earlier comes first. */
export function inOrder<T extends Stamp>(facts: readonly T[]): T[] {
  return [...facts].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || a.sequence - b.sequence);
}

/** Notices that went out and are not known to have failed. What did not arrive was never sent, for every clock and rule. */
export function standingNotices(state: CaseState): NoticeFact[] {
  return state.notices.filter(({ undelivered }) => undelivered === null);
}

/** Notices to the platform, ours and the reporter's, in the order of the world. Only these feed the platform's clocks. */
export function platformNotices(state: CaseState): NoticeFact[] {
  return inOrder(standingNotices(state).filter((notice) => notice.recipient === "platform"));
}

/**
 * What the platform itself said, in the order of the world. What a hotline or an authority wrote back to a notice that went to them is kept in the
 * exchange, and neither acknowledges nor answers anything on the platform's behalf.
 */
export function platformResponses(state: CaseState): ResponseFact[] {
  const toOthers = new Set(state.notices.filter(({ recipient }) => recipient !== "platform").map(({ noticeId }) => noticeId));
  return inOrder(state.responses.filter(({ noticeId }) => noticeId === null || !toOthers.has(noticeId)));
}

/** Answers (more than receipts), as classified now, in the order of the world. */
export function answers(state: CaseState): ResponseFact[] {
  return platformResponses(state).filter((response) => isAnswer(response.kind));
}

/** Whether the platform ever answered rather than acknowledged. */
export function isAnswered(state: CaseState): boolean {
  return answers(state).length > 0;
}

/** A removal that the last check found so: what was claimed, and when. */
export interface VerifiedClaim {
  readonly claim: RemovalClaim;
  readonly at: Date;
}

/**
 * What the last check found gone: the first claim of that kind since the item was last seen up, or the check itself where nobody had
 * claimed it. The claim's own time counts, so that a platform is not charged for our slowness to look (LAW.md section 8, case 22:
 * the original timestamp is kept). Null while unverified, and again once it is back: found so by a check, or by whoever reopened the case.
 */
export function verifiedClaim(state: CaseState): VerifiedClaim | null {
  const last = inOrder(state.verifications).at(-1);
  if (last?.result !== "gone") return null;

  const seenUp: Stamp[] = [...state.verifications.filter((check) => check.result !== "gone"), ...state.reopenings];
  const lastSeenUp = inOrder(seenUp).at(-1)?.occurredAt;
  if (lastSeenUp !== undefined && lastSeenUp > last.occurredAt) return null;

  const claims = inOrder(state.takedowns).filter(
    ({ occurredAt }) => (lastSeenUp === undefined || occurredAt > lastSeenUp) && occurredAt <= last.occurredAt,
  );
  const claim = claims.at(-1)?.claim ?? "removed";
  return { claim, at: claims.find((candidate) => candidate.claim === claim)?.occurredAt ?? last.occurredAt };
}

/** When the whole of it went; null where only a part did, or it was only restricted: the rest is still there. */
export function verifiedRemovalAt(state: CaseState): Date | null {
  const verified = verifiedClaim(state);
  return verified?.claim === "removed" ? verified.at : null;
}
