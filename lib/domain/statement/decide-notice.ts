import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { EventDraft, TextRef } from "../case/event";
import { inOrder, platformNotices } from "../case/facts";
import { canMove } from "../case/status";
import { isRefusal, refuse, type Refusal } from "../refusal";
import { logResponse } from "../response/log-response";
import type { ResponseKind } from "../response/kind";
import type { RemovalClaim } from "../takedown/takedown";
import type { StatementRecord } from "./statement";
import type { AutomatedDecision } from "./vocabulary";

/** What a platform decided about a notice: it acts, and states its measures and reasons; or it does not, and says how that can be contested. */
export const NOTICE_DECISIONS = ["act", "refuse"] as const;

export interface NoticeDecision {
  readonly responseId: string;
  readonly decidedAt: Date;
  readonly noticeId?: string;
  readonly kind: ResponseKind;
  readonly lacksRedress: boolean;
  readonly automation: AutomatedDecision;
  readonly text: TextRef;
  /** The reasons for a restriction (DSA art. 17); null where nothing was restricted, for then there is nobody to give them to. */
  readonly statement: { readonly statementId: string; readonly record: StatementRecord } | null;
  /** What the measures claim became of the item; null where it stays up. */
  readonly takedown: { readonly takedownId: string; readonly claim: RemovalClaim } | null;
}

/**
 * A platform's decision on a notice (DSA art. 16(5)), in one write: the answer, the statement of reasons behind it, and the claim that the item is
 * gone where its measures amount to one. Nobody guesses what it is. Where the case is at a stage that takes no claim (closed, or not taken up yet)
 * the answer and its reasons are kept, and staff see from them what to check.
 */
export function decideNotice(state: CaseState, decision: NoticeDecision, occasion: Occasion): Decision {
  const { statement, takedown, decidedAt, ...told } = decision;
  const refusal = firstRefusal(checkMove(state, "decide"), checkDate(decidedAt, occasion.now, "decidedAt"), checkNotified(state, decidedAt));
  if (refusal !== null) return refusal;
  const received = logResponse(state, { ...told, isGuess: false, receivedAt: decidedAt }, occasion);
  if (isRefusal(received)) return received;

  const { responseId } = decision;
  const reasons: EventDraft[] =
    statement === null ? [] : [{ type: "statement_given", occurredAt: decidedAt, data: { statementId: statement.statementId, responseId, statement: statement.record } }];
  const claims: EventDraft[] =
    takedown === null || !canMove(state.status, "claim_removal") ? [] : [{ type: "removal_claimed", occurredAt: decidedAt, data: { ...takedown, by: "platform" } }];
  return [...received, ...reasons, ...claims];
}

/** Both are typed to the minute, so what falls into one minute comes in the order in which it makes sense. */
const MINUTE_MS = 60_000;

/** A decision is about a notice that has reached the platform, and comes after it. */
function checkNotified(state: CaseState, decidedAt: Date): Refusal | null {
  const first = platformNotices(state)[0];
  if (first === undefined) return refuse("not_notified");
  return decidedAt.getTime() + MINUTE_MS <= first.occurredAt.getTime() ? refuse("date_before_start", { path: "decidedAt" }) : null;
}

/** The latest decision that says nothing of how it can be contested, where none since has said it; null where there is no such. LAW case 20. */
export function decisionWithoutRedress(state: CaseState) {
  const last = inOrder(state.responses.filter(({ kind }) => kind === "refusal" || kind === "partial_action" || kind === "action_taken")).at(-1);
  return last?.lacksRedress === true ? last : null;
}

/** Tells afterwards how the latest decision can be contested: said again, with what it lacked, for what was said once is never edited. */
export function offerRedress(state: CaseState, offer: { responseId: string; offeredAt: Date; text: TextRef }, occasion: Occasion): Decision {
  const lacking = decisionWithoutRedress(state);
  if (lacking === null) return checkMove(state, "offer_redress") ?? refuse("redress_complete");
  if (offer.offeredAt.getTime() + MINUTE_MS <= lacking.occurredAt.getTime()) return refuse("date_before_start", { path: "offeredAt" });
  const { responseId, offeredAt, text } = offer;
  const rest = { noticeId: lacking.noticeId ?? undefined, lacksRedress: false, isGuess: false };
  return logResponse(state, { responseId, receivedAt: offeredAt, kind: lacking.kind, text, ...rest }, occasion);
}
