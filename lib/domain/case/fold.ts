import type { CaseState, Closure, PauseFact, ResponseFact, Stamp } from "./case-state";
import type { CaseEvent, CaseEventType } from "./event";
import { isAnswered, platformNotices } from "./facts";
import { withDeliveryProblem, withoutOutgoing, withProposal, withQueued, withReading, withSent } from "./fold-notices";
import type { CaseStatus } from "./status";
import { hasNotArrived } from "../notice/delivery-problem";
import { severityWith } from "../law/case-severity";
import { strongerNotifier } from "../policy/policy";

type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;
type Apply = { [T in CaseEventType]: (state: CaseState, event: EventOf<T>) => Partial<CaseState> };

/**
 * The case that these events tell of. The first must be `case_opened`; the sequence must run 1, 2, 3, … without a gap.
 * A log that breaks either is a fault of ours and throws.
 */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first?.type !== "case_opened") throw new Error("A case log begins with case_opened");
  return rest.reduce(applyEvent, openCase(first));
}

/** The case after one more event. */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  if (event.sequence !== state.sequence + 1) {
    throw new Error(`Event ${event.sequence} does not follow ${state.sequence}`);
  }
  const apply = APPLY[event.type] as (state: CaseState, event: CaseEvent) => Partial<CaseState>;
  const version = saysNothingNew(event) ? state.version : state.version + 1;
  return { ...state, ...apply(state, event), sequence: event.sequence, version };
}

const SAYS_NOTHING_NEW: readonly CaseEventType[] = ["note_added", "clock_threshold_reached", "clocks_reviewed"];

/**
 * What cannot change anybody's decision, and so makes nobody's view of the case stale. That a queued notice has gone was decided when it was queued:
 * whoever queued it must be able to go on without having seen it leave.
 */
function saysNothingNew(event: CaseEvent): boolean {
  if (event.type === "notice_sent") return event.data.delivery !== undefined;
  if (event.type === "delivery_problem") return !hasNotArrived(event.data.problem);
  return SAYS_NOTHING_NEW.includes(event.type);
}

function openCase(event: EventOf<"case_opened">): CaseState {
  return {
    ...event.data,
    status: "new",
    openedAt: event.occurredAt,
    triagedAt: null,
    takenUpAt: null,
    assigneeId: null,
    assigneeLabel: null,
    assignments: [],
    items: [],
    reports: [],
    notices: [],
    outgoing: [],
    deliveryProblems: [],
    responses: [],
    statements: [],
    escalations: [],
    takedowns: [],
    verifications: [],
    notes: [],
    reopenings: [],
    notifier: "volunteer",
    pauses: [],
    rebasings: [],
    termsChanges: [],
    thresholds: [],
    statutes: [],
    settlement: { extendedAt: null, decidedAt: null },
    reviewedTo: 0,
    closure: null,
    statusBeforeClaim: null,
    sequence: event.sequence,
    version: 1,
  };
}

function stamp({ occurredAt, recordedAt, sequence, actor }: CaseEvent): Stamp {
  return { occurredAt, recordedAt, sequence, actor };
}

const APPLY: Apply = {
  case_opened: () => {
    throw new Error("A case opens once");
  },
  report_filed: (state, event) => ({
    reports: [...state.reports, { ...stamp(event), ...event.data }],
    items: [...state.items, ...event.data.items.filter((item) => item.isNew)],
    lifeSafety: state.lifeSafety || event.data.lifeSafety,
    severity: severityWith(state, event.data),
    notifier: strongerNotifier(state.notifier, event.data.notifier ?? "volunteer"),
    termsChanges: event.data.terms === undefined ? state.termsChanges : [...state.termsChanges, { ...stamp(event), terms: event.data.terms }],
  }),
  case_triaged: (state, event) => ({
    status: "triaged",
    category: event.data.category,
    severity: event.data.severity,
    termsChanges: [...state.termsChanges, { ...stamp(event), terms: event.data.terms }],
    triagedAt: event.occurredAt,
    takenUpAt: event.occurredAt,
  }),
  case_dismissed: (state, event) => ({
    status: "closed",
    triagedAt: event.occurredAt,
    closure: { at: event.occurredAt, sequence: event.sequence, by: event.actor, answered: isAnswered(state), movedBy: null, ...event.data },
    pauses: state.pauses.map((pause) => lift(pause, event)),
  }),
  case_assigned: (state, event) => ({ ...event.data, assignments: [...state.assignments, { ...stamp(event), ...event.data }] }),
  notice_sent: (state, event) => withSent(state, { ...stamp(event), ...event.data }),
  notice_proposed: (state, event) => withProposal(state, { ...stamp(event), ...event.data }),
  notice_read: (state, event) => withReading(state, { ...stamp(event), ...event.data }),
  notice_queued: (state, event) => withQueued(state, { ...stamp(event), ...event.data }),
  notice_withdrawn: (state, event) => withoutOutgoing(state, event.data.noticeId),
  delivery_problem: (state, event) => withDeliveryProblem(state, { ...stamp(event), ...event.data }),
  response_received: (state, event) => ({
    responses: [...state.responses, { ...stamp(event), ...event.data, reclassifications: [] }],
  }),
  response_reclassified: (state, event) => ({
    responses: state.responses.map((response) =>
      response.responseId === event.data.responseId ? reclassified(response, event) : response,
    ),
  }),
  statement_given: (state, event) => ({ statements: [...state.statements, { ...stamp(event), ...event.data }] }),
  case_escalated: (state, event) => ({
    status: statusAfterEscalation(state),
    escalations: [...state.escalations, { ...stamp(event), ...event.data }],
  }),
  removal_claimed: (state, event) => ({
    status: "removal_claimed",
    statusBeforeClaim: state.status === "removal_claimed" ? state.statusBeforeClaim : state.status,
    takedowns: [...state.takedowns, { ...stamp(event), ...event.data }],
  }),
  removal_verified: (state, event) => ({
    status: event.data.result === "gone" ? state.status : statusAfterFailedCheck(state),
    verifications: [...state.verifications, { ...stamp(event), ...event.data }],
  }),
  case_closed: (state, event) => ({
    status: "closed",
    closure: closure(state, event),
    pauses: state.pauses.map((pause) => lift(pause, event)),
  }),
  case_reopened: (state, event) => ({
    status: "triaged",
    closure: null,
    statusBeforeClaim: null,
    reopenings: [...state.reopenings, { ...stamp(event), ...event.data, closing: state.closure }],
  }),
  note_added: (state, event) => ({ notes: [...state.notes, { ...stamp(event), ...event.data }] }),
  clocks_paused: (state, event) => ({ pauses: [...state.pauses, { ...stamp(event), ...event.data, resumedAt: null, resumed: null }] }),
  clocks_resumed: (state, event) => ({
    pauses: state.pauses.map((pause) => (pause.pauseId === event.data.pauseId ? lift(pause, event) : pause)),
  }),
  clocks_rebased: (state, event) => ({
    rebasings: [...state.rebasings, { ...stamp(event), ...event.data }],
    termsChanges: [...state.termsChanges, { ...stamp(event), terms: event.data.terms }],
  }),
  clock_threshold_reached: (state, event) => ({ thresholds: [...state.thresholds, { ...stamp(event), ...event.data }] }),
  statute_opened: (state, event) => ({ statutes: [...state.statutes, { ...stamp(event), ...event.data }] }),
  settlement_extended: (state, { occurredAt }) => ({ settlement: { ...state.settlement, extendedAt: state.settlement.extendedAt ?? occurredAt } }),
  settlement_decided: (state, { occurredAt }) => ({ settlement: { ...state.settlement, decidedAt: state.settlement.decidedAt ?? occurredAt } }),
  clocks_reviewed: (_state, event) => ({ reviewedTo: event.sequence }),
};

/** A pause is lifted once, by a person or by the closing: a case that opens again does not open paused. */
function lift(pause: PauseFact, { occurredAt, sequence, actor }: CaseEvent): PauseFact {
  return pause.resumedAt === null ? { ...pause, resumedAt: occurredAt, resumed: { sequence, actor } } : pause;
}

function reclassified(response: ResponseFact, { data, recordedAt, sequence, actor }: EventOf<"response_reclassified">): ResponseFact {
  const { kind, lacksRedress, reason } = data;
  return {
    ...response,
    kind,
    isGuess: false,
    lacksRedress,
    reclassifications: [...response.reclassifications, { from: response.kind, to: kind, at: recordedAt, sequence, actor, reason }],
  };
}

/** Escalating what the platform has already been told of escalates the case; before that it is help sought beside the notice. */
function statusAfterEscalation(state: CaseState): CaseStatus {
  if (state.status === "awaiting_platform") return "escalated";
  const platformKnows = platformNotices(state).length > 0;
  return state.status === "triaged" && platformKnows ? "escalated" : state.status;
}

function statusAfterFailedCheck(state: CaseState): CaseStatus {
  if (state.status === "closed") return "closed";
  return state.statusBeforeClaim ?? "awaiting_platform";
}

/** A person who signs off what a check has closed adds reasons; when it closed and by whose check stays as it was. */
function closure({ closure: earlier }: CaseState, { data, occurredAt, sequence, actor }: EventOf<"case_closed">): Closure {
  return { ...data, at: earlier?.at ?? occurredAt, sequence: earlier?.sequence ?? sequence, by: earlier?.by ?? actor };
}
