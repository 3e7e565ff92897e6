import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { refuse } from "../refusal";
import {
  approvedDraft,
  checkEmergency,
  checkFollowUp,
  checkItems,
  checkOneNotice,
  checkSecondReader,
  checkTriaged,
  coveredItems,
  type NoticePlan,
} from "./check-notice";
import type { Channel } from "./notice";
import type { ReadingVerdict } from "./notice-draft";

export interface WrittenNotice extends Omit<NoticePlan, "by"> {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly pointId?: string;
  readonly subject: TextRef | null;
  readonly body: TextRef;
}

/** Lays a notice before a second reader. Nothing goes out by it. */
export function proposeNotice(state: CaseState, input: WrittenNotice, { now }: Occasion): Decision {
  const plan = { ...input, by: "us" } as const;
  const refusal = firstRefusal(
    checkMove(state, "compose"),
    checkTriaged(state, "us"),
    checkFollowUp(state, plan),
    checkItems(state, plan),
    checkOneNotice(state, plan),
  );
  return refusal ?? [{ type: "notice_proposed", occurredAt: now, data: draftOf(state, input) }];
}

/**
 * What a second reader says of a notice that waits for one; never its author (LAW section 8, case 7). A notice sent back stays for its author to
 * write anew.
 */
export function readNotice(
  state: CaseState,
  { noticeId, verdict, note }: { noticeId: string; verdict: ReadingVerdict; note: TextRef | null },
  { actor, now }: Occasion,
): Decision {
  const waiting = state.outgoing.find((notice) => notice.noticeId === noticeId && notice.stage === "proposed");
  const isAuthor = waiting !== undefined && waiting.author.label === actor.label;
  const refusal = firstRefusal(
    checkMove(state, "read_notice"),
    waiting === undefined ? refuse("draft_unknown") : null,
    isAuthor ? refuse("reader_is_author") : null,
    verdict === "returned" && note === null ? refuse("field_required", { path: "note" }) : null,
  );
  return refusal ?? [{ type: "notice_read", occurredAt: now, data: { noticeId, verdict, note } }];
}

export interface QueuedNotice extends WrittenNotice {
  readonly to: TextRef;
  /** Sent by itself, where a manager has set so for the platform, and not by a click. */
  readonly isAutomatic: boolean;
}

/** Puts a notice on its way by mail, word for word. The clocks start when a mail server has taken it, and not here. */
export function queueNotice(state: CaseState, input: QueuedNotice, { now }: Occasion): Decision {
  const plan = { ...input, by: "us" } as const;
  const refusal = firstRefusal(
    checkMove(state, "compose"),
    checkTriaged(state, "us"),
    checkEmergency(state, "us"),
    checkFollowUp(state, plan),
    checkItems(state, plan),
    checkSecondReader(state, plan),
    checkOneNotice(state, plan),
  );
  if (refusal !== null) return refusal;
  const { isAutomatic, to } = input;
  return [{ type: "notice_queued", occurredAt: now, data: { ...draftOf(state, input), channel: "email", to, isAutomatic } }];
}

/** Takes back what has not gone: a draft, or a mail that no server has taken yet. */
export function withdrawNotice(state: CaseState, { noticeId }: { noticeId: string }, { now }: Occasion): Decision {
  const isThere = state.outgoing.some((notice) => notice.noticeId === noticeId);
  const hasGone = state.notices.some((notice) => notice.noticeId === noticeId);
  const refusal = firstRefusal(
    checkMove(state, "withdraw_notice"),
    hasGone ? refuse("notice_gone") : null,
    isThere ? null : refuse("draft_unknown"),
  );
  return refusal ?? [{ type: "notice_withdrawn", occurredAt: now, data: { noticeId } }];
}

/** What a second reader approved goes as it was read, whatever else was sent along. */
function draftOf(state: CaseState, input: WrittenNotice) {
  const read = approvedDraft(state, input.draftId);
  const { noticeId, recipient, channel, pointId, subject, body, followUpTo } = input;
  return {
    noticeId: read?.noticeId ?? noticeId,
    recipient,
    channel,
    followUpTo: followUpTo ?? null,
    itemIds: coveredItems(state, { ...input, by: "us" }),
    pointId: pointId ?? null,
    subject: read === null ? subject : read.subject,
    body: read?.body ?? body,
  };
}
