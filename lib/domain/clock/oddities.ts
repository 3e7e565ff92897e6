import type { CaseState } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import { claimsAtEdge, closingsAtEdge, correctionsAtEdge } from "./odd-moves";
import { overlongPauses, parkedClocks, pausesAtEdge } from "./odd-pauses";
import type { Oddity } from "./oddity";

/**
 * What is odd about the clocks of a case, the earliest first; what will be unless something happens before then is among it. What a manager has
 * looked at is not: of that, only a further fact tells again. Rests on facts alone, and on nothing that a clock has announced of itself.
 */
export function odditiesOf(state: CaseState): Oddity[] {
  const clocks = clocksOf(state);
  const found: Oddity[] = [
    ...parkedClocks(state, clocks),
    ...overlongPauses(state, clocks),
    ...pausesAtEdge(state, clocks),
    ...closingsAtEdge(state, clocks),
    ...correctionsAtEdge(state, clocks),
    ...claimsAtEdge(state, clocks),
  ];
  const unseen = found.filter(({ sequence }) => sequence > state.reviewedTo);
  return unseen.sort((a, b) => a.from.getTime() - b.from.getTime() || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** From when on a manager should look at the clocks of a case; null where nothing is odd, nor will be as things stand. */
export function oddFrom(state: CaseState): Date | null {
  return odditiesOf(state)[0]?.from ?? null;
}

function nameOf({ kind, about }: Oddity): string {
  return `${kind} ${about}`;
}
