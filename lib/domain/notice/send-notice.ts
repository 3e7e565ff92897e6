import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
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

export interface NoticeInput extends NoticePlan {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly sentAt?: Date;
  readonly body: TextRef | null;
  readonly externalReference: TextRef | null;
  /** The report whose reporter tells of it. */
  readonly reportId?: string;
}

/**
 * Records a notice that was sent by whatever channel. One coordinated notice per item: a second of ours to the platform is refused unless it follows up
 * the first, or covers items that no notice has covered yet. In danger to life nothing goes out before somebody has answered whether the
 * emergency number was called. One that a second reader approved is recorded as it was read.
 */
export function sendNotice(state: CaseState, input: NoticeInput, { now }: Occasion): Decision {
  const refusal = firstRefusal(
    checkMove(state, "notify"),
    checkTriaged(state, input.by),
    checkDate(input.sentAt, now, "sentAt"),
    checkEmergency(state, input.by),
    checkFollowUp(state, input),
    checkItems(state, input),
    checkSecondReader(state, input),
    checkOneNotice(state, input),
  );
  if (refusal !== null) return refusal;

  const { recipient, channel, by, sentAt, followUpTo, externalReference, reportId } = input;
  const draft = approvedDraft(state, input.draftId);
  const itemIds = coveredItems(state, input);
  const written = { noticeId: draft?.noticeId ?? input.noticeId, body: draft?.body ?? input.body };
  const data = { ...written, recipient, channel, by, followUpTo: followUpTo ?? null, itemIds, externalReference, ...(reportId && { reportId }) };
  return [{ type: "notice_sent", occurredAt: sentAt ?? minuteOf(now), data }];
}

/** Receipts are logged to the minute, and come within seconds: a notice of now must not stand after the receipt it was met by. */
export function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000);
}
