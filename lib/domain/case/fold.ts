import type { CaseState, Closure, ResponseFact, Stamp } from "./case-state";
import type { CaseEvent, CaseEventData, CaseEventType } from "./event";
import { isAnswered } from "./facts";
import type { CaseStatus } from "./status";
import { severityFor } from "../law/case-allowances";
import type { Severity } from "../law/category";

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
  const version = event.type === "note_added" ? state.version : state.version + 1;
  return { ...state, ...apply(state, event), sequence: event.sequence, version };
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
    items: [],
    reports: [],
    notices: [],
    responses: [],
    escalations: [],
    takedowns: [],
    verifications: [],
    notes: [],
    reopenings: [],
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
  }),
  case_triaged: (state, { data, occurredAt }) => ({
    status: "triaged",
    category: data.category,
    severity: data.severity,
    allowances: { ...data.allowances, triage: state.allowances.triage },
    triagedAt: occurredAt,
    takenUpAt: occurredAt,
  }),
  case_dismissed: (state, { data, occurredAt }) => ({
    status: "closed",
    triagedAt: occurredAt,
    closure: { at: occurredAt, answered: isAnswered(state), movedBy: null, ...data },
  }),
  case_assigned: (_state, { data }) => data,
  notice_sent: (state, event) => ({
    status: state.status === "triaged" && event.data.recipient === "platform" && event.data.by === "us"
      ? "awaiting_platform"
      : state.status,
    notices: [...state.notices, { ...stamp(event), ...event.data }],
  }),
  response_received: (state, event) => ({
    responses: [...state.responses, { ...stamp(event), ...event.data, reclassifications: [] }],
  }),
  response_reclassified: (state, event) => ({
    responses: state.responses.map((response) =>
      response.responseId === event.data.responseId ? reclassified(response, event) : response,
    ),
  }),
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
  case_closed: (state, { data, occurredAt }) => ({ status: "closed", closure: closure(state, data, occurredAt) }),
  case_reopened: (state, event) => ({
    status: "triaged",
    closure: null,
    statusBeforeClaim: null,
    reopenings: [...state.reopenings, { ...stamp(event), ...event.data }],
  }),
  note_added: (state, event) => ({ notes: [...state.notes, { ...stamp(event), ...event.data }] }),
};

/** A further report never makes a case less grave; danger to life, or a graver category than the case's own, makes it graver. */
function severityWith(state: CaseState, { category, lifeSafety }: CaseEventData["report_filed"]): Severity {
  if (!lifeSafety && category === state.category) return state.severity;
  const reported = severityFor(category, lifeSafety);
  return reported < state.severity ? reported : state.severity;
}

function reclassified(response: ResponseFact, event: EventOf<"response_reclassified">): ResponseFact {
  const { kind, lacksRedress, reason } = event.data;
  return {
    ...response,
    kind,
    isGuess: false,
    lacksRedress,
    reclassifications: [...response.reclassifications, { from: response.kind, to: kind, at: event.recordedAt, reason }],
  };
}

/** Escalating what the platform has already been told of escalates the case; before that it is help sought beside the notice. */
function statusAfterEscalation(state: CaseState): CaseStatus {
  if (state.status === "awaiting_platform") return "escalated";
  const platformKnows = state.notices.some((notice) => notice.recipient === "platform");
  return state.status === "triaged" && platformKnows ? "escalated" : state.status;
}

function statusAfterFailedCheck(state: CaseState): CaseStatus {
  if (state.status === "closed") return "closed";
  return state.statusBeforeClaim ?? "awaiting_platform";
}

/** A person who signs off what a check has closed adds reasons; the moment of closing stays the check's. */
function closure(state: CaseState, data: CaseEventData["case_closed"], at: Date): Closure {
  return { ...data, at: state.closure?.at ?? at };
}
