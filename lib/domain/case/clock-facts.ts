import type { ClockKind, ClockOwner } from "../clock/clock";
import type { TimedKind } from "../clock/terms";
import type { CaseState, Stamp } from "./case-state";
import { answers, inOrder, platformNotices, platformResponses, verifiedRemovalAt } from "./facts";

/** What the world did to one deadline, before anybody asks by what right or for how long it runs. */
export interface ClockFacts<Kind extends ClockKind = TimedKind> {
  readonly kind: Kind;
  /** What started it, where a kind may be started more than once: stable whatever is logged later. Empty for the one of its kind. */
  readonly cause: string;
  readonly owner: ClockOwner;
  readonly startedAt: Date;
  readonly knownAt: Date;
  readonly stoppedAt: Date | null;
}

type Start = Pick<Stamp, "occurredAt" | "recordedAt">;

/** Every timed deadline that the events of a case started, in order of kind and of the world. */
export function timedFacts(state: CaseState): ClockFacts[] {
  return [...triageFacts(state), ...notifyFacts(state), ...platformFacts(state), ...verifyFacts(state)];
}

function triageFacts(state: CaseState): ClockFacts[] {
  const start = { occurredAt: state.openedAt, recordedAt: state.openedAt };
  return [facts("triage", "us", start, state.triagedAt)];
}

/** From the triage that took the case up, from each reopening, and from each question of the platform, to our next notice to it. */
function notifyFacts(state: CaseState): ClockFacts[] {
  const notices = platformNotices(state);
  const firstStop = notices[0]?.occurredAt ?? null;
  const takenUp = state.takenUpAt;
  const fromTriage =
    takenUp === null ? [] : [{ ...facts("notify", "us", { occurredAt: takenUp, recordedAt: takenUp }, notBefore(firstStop, takenUp)), cause: "triage" }];

  const reopenings = state.reopenings.map((fact) => ({ ...fact, cause: `reopening-${fact.occurredAt.getTime()}` }));
  const asked = questions(state).map((fact) => ({ ...fact, cause: `question-${fact.responseId}` }));
  const further = [...inOrder(reopenings), ...asked]
    .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
    .map((start) => ({ ...facts("notify", "us", start, firstAfter(notices, start.occurredAt)), cause: start.cause }));
  return [...fromTriage, ...further];
}

/**
 * All three run from the first notice. A follow-up restarts nothing; a receipt stops `acknowledge` and nothing else. What was said before
 * anything was asked acknowledges and answers nothing; an item that had gone before then was removed in no time.
 */
function platformFacts(state: CaseState): ClockFacts[] {
  const start = platformNotices(state)[0];
  if (start === undefined) return [];
  const { occurredAt } = start;
  return [
    facts("acknowledge", "platform", start, firstFrom(platformResponses(state), occurredAt)),
    facts("answer", "platform", start, firstFrom(answers(state), occurredAt)),
    facts("takedown", "platform", start, notBefore(verifiedRemovalAt(state), occurredAt)),
  ];
}

/** One for each claim of removal, to the first check at or after it. */
function verifyFacts(state: CaseState): ClockFacts[] {
  const checks = inOrder(state.verifications);
  return inOrder(state.takedowns).map((claim) => ({
    ...facts("verify", "us", claim, firstFrom(checks, claim.occurredAt)),
    cause: claim.takedownId,
  }));
}

/** The platform's questions, in the order of the world. */
export function questions(state: CaseState) {
  return answers(state).filter((answer) => answer.kind === "information_request");
}

export function firstFrom(later: readonly { occurredAt: Date }[], start: Date): Date | null {
  return later.find((fact) => fact.occurredAt >= start)?.occurredAt ?? null;
}

export function firstAfter(later: readonly { occurredAt: Date }[], start: Date): Date | null {
  return later.find((fact) => fact.occurredAt > start)?.occurredAt ?? null;
}

/** What already lay there when the clock started stops it as it starts. */
export function notBefore(instant: Date | null, start: Date): Date | null {
  return instant !== null && instant < start ? start : instant;
}

function facts(kind: TimedKind, owner: ClockOwner, { occurredAt, recordedAt }: Start, stoppedAt: Date | null): ClockFacts {
  return { kind, cause: "", owner, startedAt: occurredAt, knownAt: recordedAt, stoppedAt };
}
