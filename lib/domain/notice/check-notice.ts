import type { CaseState, OutgoingNotice } from "../case/case-state";
import { inOrder, standingNotices } from "../case/facts";
import { canMove } from "../case/status";
import type { Rung } from "../escalation/rung";
import { refuse, type Refusal } from "../refusal";
import type { NoticeAuthor, Recipient } from "./notice";

/** What the rules on sending ask of a notice, however it travels. */
export interface NoticePlan {
  readonly recipient: Recipient;
  readonly by: NoticeAuthor;
  readonly followUpTo?: string;
  /** The items it covers; left out, those that no notice of ours has covered yet, or all of them. */
  readonly itemIds?: readonly string[];
  /** The notice as a second reader approved it; left out where nobody had to read it. */
  readonly draftId?: string;
}

interface EmergencyFacts {
  readonly lifeSafety: boolean;
  readonly escalations: readonly { readonly rung: Rung }[];
}

/** Whether a report says somebody is in danger and nobody has recorded the call yet. */
export function awaitsEmergencyAnswer({ lifeSafety, escalations }: EmergencyFacts): boolean {
  return lifeSafety && !escalations.some((escalation) => escalation.rung === "emergency");
}

/** Whether a notice by this author can be recorded at this stage. */
export function mayNotifyNow(state: CaseState, by: NoticeAuthor): boolean {
  return canMove(state.status, "notify") && (by === "reporter" || state.status !== "new");
}

/** We write once we have taken the case up; what a reporter wrote on their own is a fact at any time. */
export function checkTriaged(state: CaseState, by: NoticeAuthor): Refusal | null {
  if (mayNotifyNow(state, by)) return null;
  return refuse("move_not_allowed", { params: { status: state.status, move: "notify" } });
}

/** Sending is held back, and only by us; to record what somebody sent is not sending. LAW section 8, case 9. */
export function checkEmergency(state: CaseState, by: NoticeAuthor): Refusal | null {
  return by === "us" && awaitsEmergencyAnswer(state) ? refuse("emergency_first") : null;
}

export function checkFollowUp(state: CaseState, { followUpTo }: NoticePlan): Refusal | null {
  const isKnown = followUpTo === undefined || state.notices.some((notice) => notice.noticeId === followUpTo);
  return isKnown ? null : refuse("notice_unknown", { path: "followUpTo" });
}

export function checkItems(state: CaseState, { itemIds }: NoticePlan): Refusal | null {
  if (itemIds === undefined) return null;
  const isKnown = itemIds.length > 0 && itemIds.every((id) => state.items.some((item) => item.itemId === id));
  return isKnown ? null : refuse("item_unknown", { path: "itemIds" });
}

/** The items that a notice covers: those of the notice that was approved; as named; a follow-up, all that the case has; any other, what no notice of ours has covered yet. */
export function coveredItems(state: CaseState, plan: NoticePlan): string[] {
  const read = approvedDraft(state, plan.draftId);
  if (read !== null) return [...read.itemIds];
  if (plan.itemIds !== undefined) return [...new Set(plan.itemIds)];
  const all = state.items.map((item) => item.itemId);
  const open = uncoveredItems(state);
  return isFirst(plan) && open.length > 0 ? open : all;
}

/**
 * One coordinated notice per item: what one of ours to the platform covers, be it still on its way, needs a follow-up and no second notice. The
 * refusal shows the first. LAW section 8, case 8.
 */
export function checkOneNotice(state: CaseState, plan: NoticePlan): Refusal | null {
  if (!isFirst(plan)) return null;
  const wanted = coveredItems(state, plan);
  const ours = [...inOrder(standingNotices(state).filter(isOurs)), ...onTheirWay(state)];
  const first = ours.find(({ itemIds }) => wanted.some((id) => itemIds.includes(id)));
  if (first === undefined) return null;
  return refuse("notice_already_sent", { path: "followUpTo", params: { noticeId: first.noticeId, sentAt: first.occurredAt.toISOString() } });
}

/** Whether somebody other than its author must read a notice first: where any report was unsure whether the illegality is plain. LAW section 8, case 7. */
export function needsSecondReader(state: CaseState, { recipient, by, followUpTo }: NoticePlan): boolean {
  const isAboutTheItem = recipient === "platform" || recipient === "trusted_flagger";
  const isUnsure = state.reports.some(({ manifest }) => manifest === "unsure");
  return by === "us" && isUnsure && followUpTo === undefined && isAboutTheItem;
}

/** What was approved was approved for whom it was written to, and as the follow-up that it was: it cannot go to somebody else. */
export function checkSecondReader(state: CaseState, plan: NoticePlan): Refusal | null {
  if (plan.draftId === undefined) return needsSecondReader(state, plan) ? refuse("second_reader_needed") : null;
  const read = approvedDraft(state, plan.draftId);
  const isSame = read !== null && read.recipient === plan.recipient && read.followUpTo === (plan.followUpTo ?? null);
  return isSame ? null : refuse("draft_not_approved", { path: "draftId" });
}

/** The notice that a second reader has approved and that has not gone, be it that a server refused it; null where there is none of that name. */
export function approvedDraft(state: CaseState, draftId: string | undefined): OutgoingNotice | null {
  const isReady = ({ stage, reading }: OutgoingNotice) => stage === "approved" || (stage === "undelivered" && reading?.verdict === "approved");
  return state.outgoing.find((notice) => notice.noticeId === draftId && isReady(notice)) ?? null;
}

/** Our first notice to the platform, which a follow-up refers to; null before it. */
export function ourFirstNotice(state: CaseState) {
  return inOrder(standingNotices(state)).find(isOurs) ?? null;
}

function isFirst({ recipient, by, followUpTo }: NoticePlan): boolean {
  return recipient === "platform" && by === "us" && followUpTo === undefined;
}

function isOurs(notice: { readonly recipient: Recipient; readonly by: NoticeAuthor }): boolean {
  return notice.recipient === "platform" && notice.by === "us";
}

function onTheirWay(state: CaseState): OutgoingNotice[] {
  return state.outgoing.filter(({ stage, recipient }) => stage === "queued" && recipient === "platform");
}

function uncoveredItems(state: CaseState): string[] {
  const ours = [...standingNotices(state).filter(isOurs), ...onTheirWay(state)];
  const covered = new Set(ours.flatMap((notice) => notice.itemIds));
  return state.items.map((item) => item.itemId).filter((id) => !covered.has(id));
}
