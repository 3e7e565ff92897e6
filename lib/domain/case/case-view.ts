import type { Actor } from "../access/actor";
import { isStaff, ownReportIds, type CaseAccess } from "../access/permissions";
import { barFor } from "../silence/bar-for";
import { mayReadRecipient, mayReadRung, mayReadWords, movedByFor } from "./readable-exchange";
import { proposedStepOf } from "../clock/proposed-step";
import { shownClock } from "../clock/shown-clock";
import { proposedRung } from "../escalation/proposed-rung";
import { hasReceiptDuty } from "../law/receipt-duty";
import { availableActions } from "./available-actions";
import type { CaseState, NoticeFact, OutgoingNotice, ResponseFact } from "./case-state";
import { clocksOf } from "./clocks-of";
import { complaintWindowOf } from "./complaint-window";
import type { TextRef } from "./event";
import { isAnswered, platformNotices } from "./facts";
import { waitsOf } from "./pauses-of";
import { silenceBarOf, silenceOf } from "./silence-of";

/** A case with what its log does not hold: the reference, who may see it, and the texts that have not been erased. */
export interface KnownCase {
  readonly reference: string;
  readonly state: CaseState;
  readonly access: CaseAccess;
  /** Bodies by text id; an erased text is missing. */
  readonly texts: ReadonlyMap<string, string>;
  /** References of cases about the same item or in the same surroundings. */
  readonly linked: readonly string[];
}

export type CaseView = ReturnType<typeof toCaseView>;

/**
 * A case as one actor may see it at one instant: what `GET /cases/{reference}` answers and the case file shows. The reporter's identity
 * is not here to be forgotten. Notes, reasons and the assignee are for staff; a reporter or receipt holder sees only the items they reported.
 */
export function toCaseView(known: KnownCase, actor: Actor, now: Date) {
  const { state, access, reference } = known;
  const staff = isStaff(actor);
  const silence = silenceOf(state, now);
  return {
    reference,
    status: state.status,
    category: state.category,
    severity: state.severity,
    platform: state.platform,
    surface: state.surface,
    lifeSafety: state.lifeSafety,
    openedAt: state.openedAt,
    firstNoticeAt: platformNotices(state)[0]?.occurredAt ?? null,
    unansweredSince: silence.unansweredSince,
    silenceEndedAt: silence.endedAt,
    silentDays: silence.silentDays,
    answered: isAnswered(state),
    outcome: state.closure?.outcome ?? null,
    closedAt: state.closure?.at ?? null,
    movedBy: movedByFor(actor, state),
    reportCount: state.reports.length,
    ...(staff ? { nextRung: proposedRung(state, now), proposedStep: proposedStepOf(state, now) } : { nextRung: null, proposedStep: null }),
    complaintWindow: complaintWindowOf(state, now),
    hasReceiptDuty: hasReceiptDuty(state),
    assignee: staff && state.assigneeId !== null ? { id: state.assigneeId, label: state.assigneeLabel } : null,
    linked: staff ? known.linked : [],
    availableActions: availableActions(state, access, actor),
    version: state.version,
    silenceBar: barFor(actor, silenceBarOf(state, now)),
    clocks: clockViews(state, now),
    pauses: staff ? pauseViews(known) : [],
    items: itemViews(known, actor),
    ...exchangeViews(known, actor),
    descriptions: descriptionViews(known, actor),
    notes: staff
      ? state.notes.map((note) => ({ id: note.noteId, at: note.recordedAt, by: note.actor.label, text: text(known, note.text) }))
      : [],
  };
}

function clockViews(state: CaseState, now: Date) {
  return clocksOf(state).flatMap((clock) => {
    const { state: at, ...shown } = shownClock(clock, now);
    return at === null ? [] : [{ ...shown, state: at }];
  });
}

/** What lets clocks stand still, or did, and by whose word: pauses that people set, and the platform's questions. */
function pauseViews(known: KnownCase) {
  return waitsOf(known.state).map(({ id, reason, from, to }) => {
    const set = known.state.pauses.find(({ pauseId }) => pauseId === id);
    return { id, reason, from, to, by: set?.actor.label ?? null, note: set === undefined ? null : text(known, set.note) };
  });
}

/**
 * Every item that was reported here, once, also where another open case holds it: whoever reported it must find it again. A platform gets
 * its own name for the place and not the link as given, which may carry who shared it.
 */
function itemViews(known: KnownCase, actor: Actor) {
  const { state, texts } = known;
  const reported = ownReports(known, actor).flatMap((report) => report.items);
  const first = reported.filter((item, index) => reported.findIndex(({ itemId }) => itemId === item.itemId) === index);
  return first.map((item) => ({
    id: item.itemId,
    canonicalKey: texts.get(item.key.id) ?? null,
    platform: item.platform,
    kind: item.kind,
    surface: item.surface,
    isSubject: item.itemId === state.subjectItemId,
    postedAt: item.postedAt,
    raws: actor.role === "platform_agent" ? [] : reported.filter(({ itemId }) => itemId === item.itemId).flatMap(({ raw }) => texts.get(raw.id) ?? []),
  }));
}

function descriptionViews(known: KnownCase, actor: Actor) {
  if (actor.role === "platform_agent") return [];
  return ownReports(known, actor).map((report) => ({
    reportId: report.reportId,
    filedAt: report.recordedAt,
    observedAt: report.observedAt,
    joined: report.joined,
    isAnonymous: report.isAnonymous,
    manifest: report.manifest,
    category: report.category,
    text: text(known, report.description),
  }));
}

/** What others reported of the same thing is not theirs to read. */
function ownReports({ state, access }: KnownCase, actor: Actor) {
  const own = ownReportIds(actor, access);
  return state.reports.filter((report) => own.includes(report.reportId));
}

function exchangeViews(known: KnownCase, actor: Actor) {
  const { state } = known;
  const staff = isStaff(actor);
  return {
    notices: state.notices.filter((notice) => mayReadRecipient(actor, notice.recipient)).map((notice) => noticeView(known, actor, notice)),
    outgoing: staff ? state.outgoing.map((notice) => outgoingView(known, notice)) : [],
    deliveryProblems: staff
      ? state.deliveryProblems.map(({ noticeId, problem, occurredAt, recordedAt, detail, mailId }) => ({ noticeId, problem, at: occurredAt, recordedAt, detail: text(known, detail), mailId }))
      : [],
    responses: state.responses.map((response) => responseView(known, actor, response)),
    escalations: state.escalations.filter((step) => mayReadRung(actor, step.rung)).map((step) => ({
      id: step.escalationId,
      rung: step.rung,
      at: step.occurredAt,
      recordedAt: step.recordedAt,
      reason: staff ? text(known, step.reason) : null,
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
      method: staff ? text(known, check.method) : null,
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
    body: mayRead ? text(known, notice.body) : null,
    externalReference: mayRead ? text(known, notice.externalReference) : null,
    undelivered: notice.undelivered === null ? null : { at: notice.undelivered.at, problem: notice.undelivered.problem },
    delivery: isStaff(actor) && notice.delivery !== undefined ? deliveryView(known, notice.delivery) : null,
  };
}

function deliveryView(known: KnownCase, { messageId, isPossibleRepeat, serverReply }: NonNullable<NoticeFact["delivery"]>) {
  return { messageId, isPossibleRepeat, serverReply: text(known, serverReply) };
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
    subject: text(known, notice.subject),
    body: text(known, notice.body),
    to: text(known, notice.to),
    reading: reading === null ? null : { verdict: reading.verdict, by: reading.actor.label, at: reading.at, note: text(known, reading.note) },
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
    guess: isStaff(actor) ? (response.guess ?? null) : null,
    mailId: isStaff(actor) ? (response.mailId ?? null) : null,
    reclassified: response.reclassifications.map(({ from, to, at }) => ({ from, to, at })),
    text: mayReadWords(known, actor, response) ? text(known, response.text) : null,
  };
}

function text({ texts }: KnownCase, ref: TextRef | null): string | null {
  return ref === null ? null : (texts.get(ref.id) ?? null);
}
