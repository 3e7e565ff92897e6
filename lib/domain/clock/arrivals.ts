import type { CaseState, Stamp, Trace } from "../case/case-state";
import type { LoggedActor } from "../case/event";
import { isReceipt } from "../response/kind";

/** Something that came in to a case from outside, and that somebody should read. */
export interface Arrival {
  readonly what: "response" | "report" | "notice" | "claim";
  /** When it happened in the world, and when we were told. */
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  /** Who logged it, as the log names them. */
  readonly by: LoggedActor;
  readonly sequence: number;
}

/**
 * What came in and has had no act of staff since it was recorded, nor a manager's look; in order of logging. Logging it is no such act,
 * whoever did it. A receipt is nothing to read once somebody has called it one; what was only guessed to be a receipt may be a reply.
 */
export function unreadArrivals(state: CaseState): Arrival[] {
  const handledTo = Math.max(state.reviewedTo, ...staffActs(state));
  const isTriagedSince = ({ recordedAt }: Arrival) => state.triagedAt !== null && state.triagedAt >= recordedAt;
  return arrivals(state).filter((arrival) => arrival.sequence > handledTo && !isTriagedSince(arrival));
}

function arrivals(state: CaseState): Arrival[] {
  const responses = state.responses.filter(({ kind, isGuess }) => isGuess || !isReceipt(kind));
  const found = [
    ...responses.map((fact) => arrival("response", fact)),
    ...state.reports.map((fact) => arrival("report", fact)),
    ...state.notices.filter(({ by }) => by === "reporter").map((fact) => arrival("notice", fact)),
    ...state.takedowns.filter(({ by }) => by !== "us").map((fact) => arrival("claim", fact)),
  ];
  return found.sort((a, b) => a.sequence - b.sequence);
}

function arrival(what: Arrival["what"], { occurredAt, recordedAt, actor, sequence }: Stamp): Arrival {
  return { what, occurredAt, recordedAt, by: actor, sequence };
}

/** A notice that Relance sent was an act when somebody put it on its way; one that went by itself was nobody's. */
function byHand({ written, sequence, actor }: { readonly written: Trace | null; readonly sequence: number; readonly actor: LoggedActor }): Trace[] {
  const act = written ?? { sequence, actor };
  return act.actor.role === "system" ? [] : [act];
}

/**
 * Where in the log staff acted on the case. To set a pause is no such act: it parks, and reads nothing. Nor is to assign the case, which
 * leaves the reading to somebody else, nor to apply a policy to all its cases at once. Triage keeps its time only.
 */
function staffActs(state: CaseState): number[] {
  const acts = [
    state.notices.filter(({ by }) => by === "us").flatMap(byHand),
    state.outgoing.flatMap((notice) => byHand({ ...notice, written: null })),
    state.takedowns.filter(({ by }) => by === "us"),
    state.reopenings.filter(({ cause }) => cause === "asked"),
    state.escalations,
    state.verifications,
    state.notes,
    state.statutes,
    state.rebasings.filter(({ appliedPolicy }) => appliedPolicy === undefined),
    state.responses.flatMap(({ reclassifications }) => reclassifications),
    state.pauses.flatMap(({ resumed }) => resumed ?? []),
  ];
  return acts.flat().map(({ sequence }) => sequence);
}
