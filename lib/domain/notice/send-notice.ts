import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { inOrder } from "../case/facts";
import type { Rung } from "../escalation/rung";
import { canMove } from "../case/status";
import { refuse, type Refusal } from "../refusal";
import type { Channel, NoticeAuthor, Recipient } from "./notice";

export interface NoticeInput {
  readonly noticeId: string;
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly by: NoticeAuthor;
  readonly sentAt?: Date;
  readonly followUpTo?: string;
  readonly body: TextRef | null;
  readonly externalReference: TextRef | null;
}

/**
 * Records a notice sent. One coordinated notice per item: a second of ours to the platform is refused unless it follows up the
 * first, or there are items that no notice has covered yet. In danger to life nothing goes out before somebody has
 * answered whether the emergency number was called (LAW.md section 8, case 9).
 */
export function sendNotice(state: CaseState, input: NoticeInput, { now }: Occasion): Decision {
  const refusal = firstRefusal(
    checkMove(state, "notify"),
    checkTriaged(state, input.by),
    checkDate(input.sentAt, now, "sentAt"),
    checkEmergency(state, input.by),
    checkFollowUp(state, input),
    checkOneNotice(state, input),
  );
  if (refusal !== null) return refusal;

  const { sentAt, followUpTo, ...rest } = input;
  const data = { ...rest, followUpTo: followUpTo ?? null, itemIds: state.items.map((item) => item.itemId) };
  return [{ type: "notice_sent", occurredAt: sentAt ?? minuteOf(now), data }];
}

/** Receipts are logged to the minute, and come within seconds: a notice of now must not stand after the receipt it was met by. */
function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000);
}

interface EmergencyFacts {
  readonly lifeSafety: boolean;
  readonly escalations: readonly { readonly rung: Rung }[];
}

/** Whether a report says somebody is in danger and nobody has recorded the call yet. */
export function awaitsEmergencyAnswer({ lifeSafety, escalations }: EmergencyFacts): boolean {
  return lifeSafety && !escalations.some((escalation) => escalation.rung === "emergency");
}

/** Our first notice to the platform, which a follow-up refers to; null before it. */
export function ourFirstNotice(state: CaseState) {
  return inOrder(state.notices).find((notice) => notice.recipient === "platform" && notice.by === "us") ?? null;
}

/** We write once we have taken the case up; what a reporter wrote on their own is a fact at any time. */
function checkTriaged(state: CaseState, by: NoticeAuthor): Refusal | null {
  if (mayNotifyNow(state, by)) return null;
  return refuse("move_not_allowed", { params: { status: state.status, move: "notify" } });
}

/** Whether a notice by this author can be recorded at this stage. */
export function mayNotifyNow(state: CaseState, by: NoticeAuthor): boolean {
  return canMove(state.status, "notify") && (by === "reporter" || state.status !== "new");
}

/** Sending is held back, and only by us; to record what somebody sent is not sending. */
function checkEmergency(state: CaseState, by: NoticeAuthor): Refusal | null {
  return by === "us" && awaitsEmergencyAnswer(state) ? refuse("emergency_first") : null;
}

function checkFollowUp(state: CaseState, { followUpTo }: NoticeInput): Refusal | null {
  const isKnown = followUpTo === undefined || state.notices.some((notice) => notice.noticeId === followUpTo);
  return isKnown ? null : refuse("notice_unknown", { path: "followUpTo" });
}

function checkOneNotice(state: CaseState, { recipient, by, followUpTo }: NoticeInput): Refusal | null {
  if (recipient !== "platform" || by !== "us" || followUpTo !== undefined) return null;
  const first = ourFirstNotice(state);
  if (first === null) return null;

  const ours = state.notices.filter((notice) => notice.recipient === "platform" && notice.by === "us");
  const covered = new Set(ours.flatMap((notice) => notice.itemIds));
  if (state.items.some((item) => !covered.has(item.itemId))) return null;
  return refuse("notice_already_sent", {
    path: "followUpTo",
    params: { noticeId: first.noticeId, sentAt: first.occurredAt.toISOString() },
  });
}
