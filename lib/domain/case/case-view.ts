import type { Actor } from "../access/actor";
import { isStaff, ownReportIds, type CaseAccess } from "../access/permissions";
import { barFor } from "../silence/bar-for";
import { movedByFor } from "./readable-exchange";
import { proposedStepOf } from "../clock/proposed-step";
import { shownClock } from "../clock/shown-clock";
import { proposedRung } from "../escalation/proposed-rung";
import { hasReceiptDuty } from "../law/receipt-duty";
import { availableActions } from "./available-actions";
import type { CaseState } from "./case-state";
import { clocksOf } from "./clocks-of";
import { complaintWindowOf } from "./complaint-window";
import { corroborationOf } from "./corroboration";
import { exchangeViews, textOf } from "./exchange-view";
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
    ...{ unansweredSince: silence.unansweredSince, silenceEndedAt: silence.endedAt, silentDays: silence.silentDays },
    answered: isAnswered(state),
    outcome: state.closure?.outcome ?? null,
    closedAt: state.closure?.at ?? null,
    movedBy: movedByFor(actor, state),
    reportCount: state.reports.length,
    corroboration: staff ? corroborationOf(state, access) : null,
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
      ? state.notes.map((note) => ({ id: note.noteId, at: note.recordedAt, by: note.actor.label, text: textOf(known, note.text) }))
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
    return { id, reason, from, to, by: set?.actor.label ?? null, note: set === undefined ? null : textOf(known, set.note) };
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
    text: textOf(known, report.description),
  }));
}

/** What others reported of the same thing is not theirs to read. */
function ownReports({ state, access }: KnownCase, actor: Actor) {
  const own = ownReportIds(actor, access);
  return state.reports.filter((report) => own.includes(report.reportId));
}
