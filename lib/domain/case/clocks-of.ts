import type { Clock, ClockBasis } from "../clock/clock";
import type { CaseTerms, ClockTerms } from "../clock/terms";
import { isLate } from "../clock/clock-state";
import type { CaseState, TermsChange } from "./case-state";
import { timedFacts, type ClockFacts } from "./clock-facts";
import { inOrder } from "./facts";
import { pausesUnder, waitsOf, type Wait } from "./pauses-of";
import { statutoryClocks } from "./statutory-clocks";
import { laterOf } from "../clock/later-of";

/** What all clocks of a case share. */
interface Setting {
  readonly opened: CaseTerms;
  readonly changes: readonly TermsChange[];
  readonly waits: readonly Wait[];
  readonly closedAt: Date | null;
  /** When we last learned of something that set clocks running as they run now. What they reached before was not to be announced then. */
  readonly knownAt: Date;
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
    changes: inOrder(state.termsChanges),
    waits: waitsOf(state),
    closedAt: state.closure?.at ?? null,
    knownAt: lastKnown(state),
  };
  const timed = timedFacts(state).flatMap((facts) => TIMED_BASES.flatMap((basis) => timedClock(facts, basis, setting) ?? []));
  const statutory = statutoryClocks(state).map((clock) => abandon(clock, setting.closedAt));
  return counted([...timed, ...statutory]);
}

/** `null` where no terms of this basis set such a clock. */
function timedClock(facts: ClockFacts, basis: "policy" | "commitment", { opened, changes, waits, closedAt, knownAt }: Setting): Clock | null {
  const under = ({ clocks, calendars }: CaseTerms): Clock | null => {
    const terms = clocks.find((candidate) => candidate.kind === facts.kind && candidate.basis === basis);
    return terms === undefined ? null : abandon(runningBy(terms, calendars, { ...facts, knownAt: laterOf(facts.knownAt, knownAt) }, waits), closedAt);
  };
  return changes.reduce((clock, change) => (keepsItsTerms(clock, facts, closedAt, change) ? clock : under(change.terms)), under(opened));
}

/** A deadline that was over when the terms changed is not measured by others; one that was late is not made punctual. */
function keepsItsTerms(clock: Clock | null, facts: ClockFacts, closedAt: Date | null, { occurredAt }: TermsChange): boolean {
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

/**
 * What was still open when the case closed is abandoned then, whatever came afterwards. The reporter's window and the body's time outlive the
 * case: a decision can be complained of after we have closed.
 */
function abandon(clock: Clock, closedAt: Date | null): Clock {
  const outlives = clock.owner === "reporter" || clock.owner === "body";
  const hadStopped = clock.stoppedAt !== null && closedAt !== null && clock.stoppedAt <= laterOf(closedAt, clock.startedAt);
  if (closedAt === null || hadStopped || outlives) return clock;
  return { ...clock, stoppedAt: null, abandonedAt: laterOf(closedAt, clock.startedAt) };
}

/** A reopening, a correction or other terms make a deadline out of time that had passed; what it reached meanwhile is told once, not in a burst. */
function lastKnown(state: CaseState): Date {
  const learned = [
    ...state.reopenings.map(({ recordedAt }) => recordedAt),
    ...state.responses.flatMap(({ reclassifications }) => reclassifications.map(({ at }) => at)),
    ...state.termsChanges.map(({ recordedAt }) => recordedAt),
    ...state.notices.flatMap(({ undelivered }) => undelivered?.recordedAt ?? []),
  ];
  return learned.reduce(laterOf, state.openedAt);
}

function counted(clocks: readonly Clock[]): Clock[] {
  const seen = new Map<string, number>();
  return clocks.map((clock) => {
    const ordinal = (seen.get(`${clock.kind} ${clock.basis}`) ?? 0) + 1;
    seen.set(`${clock.kind} ${clock.basis}`, ordinal);
    return { ...clock, ordinal };
  });
}
