import type { Clock, ClockBasis } from "../clock/clock";
import type { CaseTerms, ClockTerms } from "../clock/terms";
import { isLate } from "../clock/clock-state";
import type { CaseState, RebasingFact } from "./case-state";
import { timedFacts, type ClockFacts } from "./clock-facts";
import { inOrder } from "./facts";
import { pausesUnder, waitsOf, type Wait } from "./pauses-of";
import { statutoryClocks } from "./statutory-clocks";

/** What all clocks of a case share. */
interface Setting {
  readonly opened: CaseTerms;
  readonly rebasings: readonly RebasingFact[];
  readonly waits: readonly Wait[];
  readonly closedAt: Date | null;
}

/** The bases whose length a policy sets; each has its own clock of a kind, and neither moves the other. */
const TIMED_BASES = ["policy", "commitment"] as const satisfies readonly ClockBasis[];

/**
 * Every clock of a case, computed from what happened and never from the order in which it was logged. A closed case has no
 * running clock of ours or the platform's: what was still open is abandoned at the moment of closing, met by nobody.
 */
export function clocksOf(state: CaseState): Clock[] {
  const setting = {
    opened: state.terms,
    rebasings: inOrder(state.rebasings),
    waits: waitsOf(state),
    closedAt: state.closure?.at ?? null,
  };
  const timed = timedFacts(state).flatMap((facts) => TIMED_BASES.flatMap((basis) => timedClock(facts, basis, setting) ?? []));
  const statutory = statutoryClocks(state).map((clock) => abandon(clock, setting.closedAt));
  return counted([...timed, ...statutory]);
}

/** `null` where no terms of this basis set such a clock. */
function timedClock(facts: ClockFacts, basis: "policy" | "commitment", { opened, rebasings, waits, closedAt }: Setting): Clock | null {
  const under = ({ clocks, calendars }: CaseTerms): Clock | null => {
    const terms = clocks.find((candidate) => candidate.kind === facts.kind && candidate.basis === basis);
    return terms === undefined ? null : abandon(runningBy(terms, calendars, facts, waits), closedAt);
  };
  return rebasings.reduce((clock, rebasing) => (keepsItsTerms(clock, facts, closedAt, rebasing) ? clock : under(rebasing.terms)), under(opened));
}

/** A deadline that was over when the terms changed is not measured by others; one that was late is not made punctual. */
function keepsItsTerms(clock: Clock | null, facts: ClockFacts, closedAt: Date | null, { occurredAt }: RebasingFact): boolean {
  const endedAt = facts.stoppedAt ?? closedAt;
  const isOver = endedAt !== null && endedAt <= occurredAt;
  return isOver || (clock !== null && clock.startedAt < occurredAt && isLate(clock, occurredAt));
}

function runningBy(terms: ClockTerms, calendars: CaseTerms["calendars"], facts: ClockFacts, waits: readonly Wait[]): Clock {
  const { kind, cause, owner, startedAt, knownAt, stoppedAt } = facts;
  return {
    id: [kind, terms.basis, cause].filter((part) => part !== "").join("."),
    kind,
    ordinal: 1,
    owner,
    basis: terms.basis,
    startedAt,
    knownAt,
    allowance: { ms: terms.ms, hours: terms.calendar === undefined ? null : (calendars[terms.calendar] ?? null) },
    terms,
    pauses: pausesUnder(terms.pauses, waits),
    stoppedAt,
    abandonedAt: null,
  };
}

/** The reporter's window and the body's time outlive the case: a decision can be complained of after we have closed. */
function abandon(clock: Clock, closedAt: Date | null): Clock {
  const outlives = clock.owner === "reporter" || clock.owner === "body";
  if (closedAt === null || clock.stoppedAt !== null || outlives) return clock;
  return { ...clock, abandonedAt: closedAt > clock.startedAt ? closedAt : clock.startedAt };
}

function counted(clocks: readonly Clock[]): Clock[] {
  const seen = new Map<string, number>();
  return clocks.map((clock) => {
    const ordinal = (seen.get(`${clock.kind} ${clock.basis}`) ?? 0) + 1;
    seen.set(`${clock.kind} ${clock.basis}`, ordinal);
    return { ...clock, ordinal };
  });
}
