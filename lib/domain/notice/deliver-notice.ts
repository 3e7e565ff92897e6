import { checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { laterOf } from "../clock/later-of";
import { refuse } from "../refusal";
import type { DeliveryProblem } from "./delivery-problem";
import type { NoticeDelivery } from "./notice-delivery";
import { minuteOf } from "./send-notice";

/** Records that a mail server took a notice that was on its way: from here the platform's clocks run. A fact, whatever became of the case meanwhile. */
export function recordSent(
  state: CaseState,
  { noticeId, sentAt, delivery }: { noticeId: string; sentAt: Date; delivery: NoticeDelivery },
  { now }: Occasion,
): Decision {
  const queued = state.outgoing.find((notice) => notice.noticeId === noticeId && notice.stage === "queued");
  const refusal = checkMove(state, "deliver");
  if (refusal !== null) return refusal;
  if (queued === undefined) return refuse("notice_unknown");
  const { recipient, channel, followUpTo, itemIds, body } = queued;
  const data = { noticeId, recipient, channel, by: "us", followUpTo, itemIds, body, externalReference: null, delivery } as const;
  return [{ type: "notice_sent", occurredAt: minuteOf(sentAt > now ? now : sentAt), data }];
}

/**
 * Records that a notice of ours did not arrive, or a sign of it. What came back before it went, by the clocks of others, came as it went.
 */
export function reportDelivery(
  state: CaseState,
  input: { noticeId: string; problem: DeliveryProblem; at: Date; detail: TextRef | null; mailId: string | null },
  { now }: Occasion,
): Decision {
  const { at, ...data } = input;
  const sent = state.notices.find((notice) => notice.noticeId === input.noticeId && notice.by === "us");
  const isOnItsWay = state.outgoing.some((notice) => notice.noticeId === input.noticeId && notice.stage === "queued");
  const refusal = firstRefusal(
    checkMove(state, "deliver"),
    sent === undefined && !isOnItsWay ? refuse("notice_unknown") : null,
  );
  if (refusal !== null) return refusal;
  const occurredAt = laterOf(at > now ? now : at, sent?.occurredAt ?? at);
  return [{ type: "delivery_problem", occurredAt, data }];
}

/** Whether nobody has been alarmed about this notice yet, so that one missing receipt is one alarm. */
export function isAlarmDue(state: CaseState, noticeId: string): boolean {
  return !state.deliveryProblems.some((fact) => fact.noticeId === noticeId && fact.problem === "receipt_missing");
}
