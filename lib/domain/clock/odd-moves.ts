import type { CaseState, ResponseFact } from "../case/case-state";
import type { ReopenCause } from "../case/event";
import { inOrder } from "../case/facts";
import { days } from "../law/duration";
import { isAnswer } from "../response/kind";
import type { Clock } from "./clock";
import { edgeAt, nearest } from "./edge";
import type { OddityOf } from "./oddity";

/** Open again so soon, a case was hardly done with. */
const SOON_MS = days(7);

/** Reopened because the closing was wrong. What came back after it had gone, or was reported anew, was rightly closed in its time. */
const UNDOING: readonly ReopenCause[] = ["asked", "still_up"];

/** Cases closed in the last tenth before a clock of ours or the platform's was due, and reopened within seven days. */
export function closingsAtEdge(state: CaseState, clocks: readonly Clock[]): OddityOf<"closed_at_edge">[] {
  const owed = clocks.filter(({ owner }) => owner === "us" || owner === "platform");
  return state.reopenings.flatMap(({ closing, cause, occurredAt, recordedAt, sequence, actor }) => {
    if (closing === null || !UNDOING.includes(cause) || occurredAt.getTime() - closing.at.getTime() > SOON_MS) return [];
    const edge = nearest(owed.map((clock) => edgeAt(clock, closing.at)).filter((candidate) => candidate?.isInLastTenth));
    if (edge === null) return [];
    const closed = { at: closing.at, by: closing.by };
    const reopened = { at: occurredAt, by: actor };
    const where = { clockId: edge.clockId, about: `reopening-${sequence}`, from: recordedAt, sequence };
    return [{ kind: "closed_at_edge", ...where, closed, outcome: closing.outcome, reopened, cause, edge }];
  });
}

/** Responses taken for an answer within an hour before an answer was due, or when it was late, and later found to be none. */
export function correctionsAtEdge(state: CaseState, clocks: readonly Clock[]): OddityOf<"reclassified_at_edge">[] {
  const awaiting = clocks.filter(({ kind }) => kind === "answer");
  return state.responses.flatMap((response) =>
    takenForAnswer(response).flatMap(({ taken, takenFor, correction }) => {
      const edge = nearest(awaiting.map((clock) => edgeAt(clock, taken.at)).filter((candidate) => candidate !== null && (candidate.isInLastHour || candidate.leftMs < 0)));
      if (edge === null) return [];
      const { at: from, sequence, actor, to: correctedTo } = correction;
      const where = { clockId: edge.clockId, about: `${response.responseId}-${sequence}`, from, sequence };
      const corrected = { at: from, by: actor };
      return [{ kind: "reclassified_at_edge", ...where, receivedAt: response.occurredAt, taken, takenFor, corrected, correctedTo, edge }];
    }),
  );
}

/** Removals claimed in the last tenth before a removal was due, or when it was late, that the next check found still up. */
export function claimsAtEdge(state: CaseState, clocks: readonly Clock[]): OddityOf<"claim_at_edge">[] {
  const awaiting = clocks.filter(({ kind }) => kind === "takedown");
  const checks = inOrder(state.verifications);
  return state.takedowns.flatMap((fact) => {
    const check = checks.find(({ occurredAt }) => occurredAt >= fact.occurredAt);
    if (check?.result !== "still_up") return [];
    const edges = awaiting.map((clock) => edgeAt(clock, fact.occurredAt));
    const edge = nearest(edges.filter((candidate) => candidate !== null && (candidate.isInLastTenth || candidate.leftMs < 0)));
    if (edge === null) return [];
    const isClaimLast = fact.sequence > check.sequence;
    const { recordedAt: from, sequence } = isClaimLast ? fact : check;
    const said = { claim: fact.claim, claimant: fact.by, claimedAt: fact.occurredAt, logged: { at: fact.recordedAt, by: fact.actor } };
    const checked = { at: check.occurredAt, by: check.actor };
    return [{ kind: "claim_at_edge", clockId: edge.clockId, about: fact.takedownId, from, sequence, ...said, checked, edge }];
  });
}

/** Each time that a response came to count as an answer and was later corrected, with the correction. */
function takenForAnswer({ kind, recordedAt, actor, reclassifications }: ResponseFact) {
  const first = { kind: reclassifications[0]?.from ?? kind, at: recordedAt, by: actor };
  const readings = [first, ...reclassifications.map((correction) => ({ kind: correction.to, at: correction.at, by: correction.actor }))];
  return readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    const isTaken = isAnswer(reading.kind) && (before === undefined || !isAnswer(before.kind));
    const correction = reclassifications.slice(index).find(({ to }) => !isAnswer(to));
    if (!isTaken || correction === undefined) return [];
    return [{ taken: { at: reading.at, by: reading.by }, takenFor: reading.kind, correction }];
  });
}
