import type { CaseState } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import { applyEvent } from "../case/fold";
import { SYSTEM } from "../access/actor";
import type { RuleBook } from "../policy/case-terms";
import { isSame } from "../policy/same-data";
import { isRefusal } from "../refusal";
import type { Clock } from "./clock";
import { dueAt, isLate, isOpen } from "./clock-state";
import { rebaseClocks } from "./rebase-clocks";

/** How one open clock would change; `before` is null for one that begins to run, `after` for one that is no more. */
export interface ClockChange {
  readonly before: Clock | null;
  readonly after: Clock | null;
  /** Both null where the clock is not there; as they stand at the instant of the change. */
  readonly dueBefore: Date | null;
  readonly dueAfter: Date | null;
  /** Whether it is late by its new terms from the very first, and was not before. */
  readonly isLateAtOnce: boolean;
}

/**
 * What re-basing a case at an instant would change about the clocks that run then; empty where it would be refused. Made by the very event
 * that re-basing writes and by the same fold, so that it cannot tell anything else than what would come.
 */
export function rebasedClocks(state: CaseState, rules: RuleBook, at: Date): ClockChange[] {
  const decision = rebaseClocks(state, { rules, reason: NO_TEXT }, { actor: SYSTEM, now: at });
  if (isRefusal(decision)) return [];
  const logged = { sequence: state.sequence, recordedAt: at, actor: SYSTEM };
  const after = decision.reduce((folded, draft, index) => applyEvent(folded, { ...draft, ...logged, sequence: logged.sequence + index + 1 }), state);
  return changes(clocksOf(state).filter(isOpen), clocksOf(after).filter(isOpen), at);
}

/** A reason that nobody gives, since nothing is written. */
const NO_TEXT = { id: "", sha256: "" };

function changes(before: readonly Clock[], after: readonly Clock[], at: Date): ClockChange[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [earlier, later] = [before, after].map((clocks) => clocks.find((clock) => clock.id === id) ?? null) as [Clock | null, Clock | null];
    return isUnchanged(earlier, later) ? [] : [changeOf(earlier, later, at)];
  });
}

/** A clock that runs by another version or policy which says the same runs as before, though we have just learned so. */
function isUnchanged(before: Clock | null, after: Clock | null): boolean {
  const ran = (clock: Clock | null) => clock && { ...clock, knownAt: null, terms: clock.terms && { ...clock.terms, policy: null, calendar: null } };
  return isSame(ran(before), ran(after));
}

function changeOf(before: Clock | null, after: Clock | null, at: Date): ClockChange {
  return {
    before,
    after,
    dueBefore: before && dueAt(before, at),
    dueAfter: after && dueAt(after, at),
    isLateAtOnce: after !== null && isLate(after, at) && (before === null || !isLate(before, at)),
  };
}
