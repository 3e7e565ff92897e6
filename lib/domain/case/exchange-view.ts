import type { Actor } from "../access/actor";
import { isStaff } from "../access/permissions";
import { actionGround } from "../statement/ground";
import { statementView } from "../statement/statement-view";
import type { NoticeFact, OutgoingNotice, ResponseFact } from "./case-state";
import type { KnownCase } from "./case-view";
import type { TextRef } from "./event";
import { mayReadRecipient, mayReadRung, mayReadWords } from "./readable-exchange";

/** All that was said and done about a case, in the two directions, as one actor may read it. */
export function exchangeViews(known: KnownCase, actor: Actor) {
  const { state } = known;
  const staff = isStaff(actor);
  return {
    notices: state.notices.filter((notice) => mayReadRecipient(actor, notice.recipient)).map((notice) => noticeView(known, actor, notice)),
    outgoing: staff ? state.outgoing.map((notice) => outgoingView(known, notice)) : [],
    deliveryProblems: staff
      ? state.deliveryProblems.map(({ noticeId, problem, occurredAt, recordedAt, detail, mailId }) => ({ noticeId, problem, at: occurredAt, recordedAt, detail: textOf(known, detail), mailId }))
      : [],
    responses: state.responses.map((response) => responseView(known, actor, response)),
    actionGround: actionGround(state),
    statements: state.statements.map((fact) => statementView(fact, staff || actor.role === "platform_agent" ? known.texts : null)),
    escalations: state.escalations.filter((step) => mayReadRung(actor, step.rung)).map((step) => ({
      id: step.escalationId,
      rung: step.rung,
      at: step.occurredAt,
      recordedAt: step.recordedAt,
      reason: staff ? textOf(known, step.reason) : null,
    })),
    takedowns: state.takedowns.map((claim) => ({
      id: claim.takedownId,
      claim: claim.claim,
      by: claim.by,
      claimedAt: claim.occurredAt,
      recordedAt: claim.recordedAt,
    })),
    verifications: state.verifications.map((check) => ({
      id: check.verificationId,
      result: check.result,
      checkedAt: check.occurredAt,
      recordedAt: check.recordedAt,
      method: staff ? textOf(known, check.method) : null,
    })),
  };
}

function noticeView(known: KnownCase, actor: Actor, notice: NoticeFact) {
  const mayRead = mayReadWords(known, actor, notice);
  return {
    id: notice.noticeId,
    recipient: notice.recipient,
    channel: notice.channel,
    by: notice.by,
    sentAt: notice.occurredAt,
    recordedAt: notice.recordedAt,
    followUpTo: notice.followUpTo,
    // How much others reported of the same thing is not a reporter's to count.
    itemIds: isStaff(actor) || actor.role === "platform_agent" ? notice.itemIds : [],
    body: mayRead ? textOf(known, notice.body) : null,
    externalReference: mayRead ? textOf(known, notice.externalReference) : null,
    undelivered: notice.undelivered === null ? null : { at: notice.undelivered.at, problem: notice.undelivered.problem },
    delivery: isStaff(actor) && notice.delivery !== undefined ? deliveryView(known, notice.delivery) : null,
  };
}

function deliveryView(known: KnownCase, { messageId, isPossibleRepeat, serverReply }: NonNullable<NoticeFact["delivery"]>) {
  return { messageId, isPossibleRepeat, serverReply: textOf(known, serverReply) };
}

/** What is written or on its way, for staff alone: nobody else hears of a notice that has not gone. */
function outgoingView(known: KnownCase, notice: OutgoingNotice) {
  const { noticeId, stage, recipient, channel, followUpTo, itemIds, pointId, reading } = notice;
  return {
    id: noticeId,
    stage,
    recipient,
    channel,
    followUpTo,
    itemIds,
    pointId,
    at: notice.occurredAt,
    author: notice.author.label,
    subject: textOf(known, notice.subject),
    body: textOf(known, notice.body),
    to: textOf(known, notice.to),
    reading: reading === null ? null : { verdict: reading.verdict, by: reading.actor.label, at: reading.at, note: textOf(known, reading.note) },
  };
}

function responseView(known: KnownCase, actor: Actor, response: ResponseFact) {
  return {
    id: response.responseId,
    kind: response.kind,
    isGuess: response.isGuess,
    noticeId: response.noticeId,
    receivedAt: response.occurredAt,
    recordedAt: response.recordedAt,
    lacksRedress: response.lacksRedress,
    automation: response.automation ?? null,
    guess: isStaff(actor) ? (response.guess ?? null) : null,
    mailId: isStaff(actor) ? (response.mailId ?? null) : null,
    reclassified: response.reclassifications.map(({ from, to, at }) => ({ from, to, at })),
    text: mayReadWords(known, actor, response) ? textOf(known, response.text) : null,
  };
}

/** A text beside the log; null where there is none, or where it has been erased. */
export function textOf({ texts }: KnownCase, ref: TextRef | null): string | null {
  return ref === null ? null : (texts.get(ref.id) ?? null);
}
