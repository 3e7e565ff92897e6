import { hasNotArrived } from "../notice/delivery-problem";
import type { CaseState, DeliveryProblemFact, NoticeFact, OutgoingNotice, Stamp } from "./case-state";
import type { CaseEventData } from "./event";
import { platformNotices } from "./facts";
import type { CaseStatus } from "./status";

type Told<T extends keyof CaseEventData> = Stamp & CaseEventData[T];

/** A notice that went: no longer on its way. Ours to the platform is what a case that was taken up waited for. */
export function withSent(state: CaseState, sent: Told<"notice_sent">): Partial<CaseState> {
  const queued = state.outgoing.find(({ noticeId }) => noticeId === sent.noticeId);
  const written = sent.delivery === undefined || queued === undefined ? null : { sequence: queued.sequence, actor: queued.actor };
  const isAwaited = state.status === "triaged" && sent.recipient === "platform" && sent.by === "us";
  return {
    status: isAwaited ? "awaiting_platform" : state.status,
    notices: [...state.notices, { ...sent, undelivered: null, written }],
    ...withoutOutgoing(state, sent.noticeId),
  };
}

export function withProposal(state: CaseState, proposal: Told<"notice_proposed">): Partial<CaseState> {
  const proposed: OutgoingNotice = { ...proposal, stage: "proposed", author: proposal.actor, to: null, isAutomatic: false, reading: null };
  return { outgoing: [...state.outgoing, proposed] };
}

export function withReading(state: CaseState, { noticeId, verdict, note, sequence, actor, recordedAt }: Told<"notice_read">): Partial<CaseState> {
  const reading = { verdict, note, sequence, actor, at: recordedAt };
  return { outgoing: changed(state, noticeId, (notice) => ({ ...notice, stage: verdict, reading })) };
}

/** A notice keeps its author and its second reader when it goes on its way; one that nobody had to read enters here. */
export function withQueued(state: CaseState, queued: Told<"notice_queued">): Partial<CaseState> {
  const written = state.outgoing.find(({ noticeId }) => noticeId === queued.noticeId);
  const others = state.outgoing.filter((notice) => notice !== written);
  const onItsWay: OutgoingNotice = { ...queued, stage: "queued", author: written?.author ?? queued.actor, reading: written?.reading ?? null };
  return { outgoing: [...others, onItsWay] };
}

export function withoutOutgoing(state: CaseState, noticeId: string): Pick<CaseState, "outgoing"> {
  return { outgoing: state.outgoing.filter((notice) => notice.noticeId !== noticeId) };
}

/**
 * A notice that did not arrive was never sent: the platform knows nothing, and where no other notice of ours stands the case is back where it
 * waited for us. The first problem counts; a further report of the same changes nothing.
 */
export function withDeliveryProblem(state: CaseState, fact: DeliveryProblemFact): Partial<CaseState> {
  const deliveryProblems = [...state.deliveryProblems, fact];
  if (!hasNotArrived(fact.problem)) return { deliveryProblems };
  const { occurredAt: at, recordedAt, problem } = fact;
  const notices = state.notices.map((notice) => (isMeant(notice, fact) ? { ...notice, undelivered: { at, recordedAt, problem } } : notice));
  const outgoing = changed(state, fact.noticeId, (notice) => ({ ...notice, stage: "undelivered" }));
  const after = { ...state, notices };
  return {
    deliveryProblems,
    notices,
    outgoing,
    status: withoutNotice(after, state.status),
    statusBeforeClaim: state.statusBeforeClaim === null ? null : withoutNotice(after, state.statusBeforeClaim),
  };
}

function isMeant(notice: NoticeFact, { noticeId }: DeliveryProblemFact): boolean {
  return notice.noticeId === noticeId && notice.undelivered === null;
}

function withoutNotice(state: CaseState, status: CaseStatus): CaseStatus {
  const isAwaited = platformNotices(state).some(({ by }) => by === "us");
  return status === "awaiting_platform" && !isAwaited ? "triaged" : status;
}

function changed(state: CaseState, noticeId: string, change: (notice: OutgoingNotice) => OutgoingNotice): OutgoingNotice[] {
  return state.outgoing.map((notice) => (notice.noticeId === noticeId ? change(notice) : notice));
}
