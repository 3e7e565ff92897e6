import type { Clock, ClockKind, ClockOwner, Pause } from "../clock/clock";
import { monthsAfter } from "../clock/regulation-1182-71";
import type { CaseState } from "./case-state";
import { answers, inOrder, platformNotices, verifiedRemovalAt } from "./facts";

/** The zone whose days count for the reporter's redress window: that of the organisation that runs Relance. */
const REDRESS_ZONE = "Europe/Paris";

/**
 * Every clock of a case, computed from what happened and never from the order in which it was logged. A closed case has no
 * running clock of ours or the platform's: what was still open is abandoned at the moment of closing, met by nobody.
 */
export function clocksOf(state: CaseState): Clock[] {
  const clocks = [
    ...triageClock(state),
    ...notifyClocks(state),
    ...platformClocks(state),
    ...verifyClocks(state),
    ...complaintClock(state),
  ];
  const closedAt = state.closure?.at ?? null;
  return closedAt === null ? clocks : clocks.map((clock) => abandon(clock, closedAt));
}

function triageClock(state: CaseState): Clock[] {
  return [policyClock(state, "triage", "us", state.openedAt, state.triagedAt)];
}

/** From the triage that took the case up, from each reopening, and from each question of the platform, to our next notice to it. */
function notifyClocks(state: CaseState): Clock[] {
  const notices = platformNotices(state);
  const triaged = state.takenUpAt === null ? [] : [state.takenUpAt];
  const firstStop = notices[0]?.occurredAt ?? null;

  const fromTriage = triaged.map((start) => policyClock(state, "notify", "us", start, notBefore(firstStop, start)));
  const further = [...inOrder(state.reopenings).map((fact) => fact.occurredAt), ...questions(state)]
    .sort((a, b) => a.getTime() - b.getTime())
    .map((start) => policyClock(state, "notify", "us", start, firstAfter(notices, start)));
  return [...fromTriage, ...further].map((clock, index) => ({ ...clock, ordinal: index + 1 }));
}

/**
 * All three run from the first notice. A follow-up restarts nothing; a receipt stops `acknowledge` and nothing else. What was said before
 * anything was asked acknowledges and answers nothing; an item that had gone before then was removed in no time.
 */
function platformClocks(state: CaseState): Clock[] {
  const start = platformNotices(state)[0]?.occurredAt;
  if (start === undefined) return [];
  const firstResponse = firstFrom(inOrder(state.responses), start);
  const firstAnswer = firstFrom(answers(state), start);

  return [
    policyClock(state, "acknowledge", "platform", start, firstResponse),
    policyClock(state, "answer", "platform", start, firstAnswer),
    {
      ...policyClock(state, "takedown", "platform", start, notBefore(verifiedRemovalAt(state), start)),
      pauses: questionPauses(state),
    },
  ];
}

/** One for each claim of removal, to the first check at or after it. */
function verifyClocks(state: CaseState): Clock[] {
  const checks = inOrder(state.verifications);
  return inOrder(state.takedowns).map((claim, index) => ({
    ...policyClock(
      state,
      "verify",
      "us",
      claim.occurredAt,
      firstFrom(checks, claim.occurredAt),
    ),
    ordinal: index + 1,
  }));
}

/** Six months from the platform's first decision, to complain of it (DSA art. 20(1)). An answer that decides nothing starts none. */
function complaintClock(state: CaseState): Clock[] {
  const decision = answers(state).find((answer) => answer.kind !== "information_request");
  if (decision === undefined) return [];
  const due = monthsAfter(decision.occurredAt, 6, REDRESS_ZONE);
  const complaints = inOrder(state.escalations).filter((escalation) => escalation.rung === "complaint");
  return [
    {
      ...policyClock(state, "answer", "reporter", decision.occurredAt, firstFrom(complaints, decision.occurredAt)),
      kind: "complaint",
      basis: "statute",
      allowance: { until: due.conservative, untilLegalLatest: due.legalLatest },
    },
  ];
}

/** The platform asked us something and waits: not its time that runs. Ends with our next notice to it. */
function questionPauses(state: CaseState): Pause[] {
  const notices = platformNotices(state);
  const pauses: Pause[] = [];
  for (const from of questions(state)) {
    const last = pauses.at(-1);
    if (last !== undefined && (last.to === null || last.to > from)) continue;
    pauses.push({ from, to: firstAfter(notices, from) });
  }
  return pauses;
}

function questions(state: CaseState): Date[] {
  return answers(state)
    .filter((answer) => answer.kind === "information_request")
    .map((answer) => answer.occurredAt);
}

function policyClock(
  state: CaseState,
  kind: Exclude<ClockKind, "complaint">,
  owner: ClockOwner,
  startedAt: Date,
  stoppedAt: Date | null,
): Clock {
  return {
    kind,
    ordinal: 1,
    owner,
    basis: "policy",
    startedAt,
    allowance: { ms: state.allowances[kind] },
    pauses: [],
    stoppedAt,
    abandonedAt: null,
  };
}

/** The reporter's window outlives the case: a decision can be complained of after we have closed. */
function abandon(clock: Clock, closedAt: Date): Clock {
  const isStopped = clock.stoppedAt !== null;
  if (isStopped || clock.owner === "reporter") return clock;
  return { ...clock, abandonedAt: closedAt > clock.startedAt ? closedAt : clock.startedAt };
}

function firstFrom(facts: readonly { occurredAt: Date }[], start: Date): Date | null {
  return facts.find((fact) => fact.occurredAt >= start)?.occurredAt ?? null;
}

function firstAfter(facts: readonly { occurredAt: Date }[], start: Date): Date | null {
  return facts.find((fact) => fact.occurredAt > start)?.occurredAt ?? null;
}

/** What already lay there when the clock started stops it as it starts. */
function notBefore(instant: Date | null, start: Date): Date | null {
  return instant !== null && instant < start ? start : instant;
}
