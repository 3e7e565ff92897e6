import fc from "fast-check";
import { CATEGORIES } from "../../law/category";
import { isRefusal } from "../../refusal";
import type { CaseState } from "../case-state";
import type { CaseEvent } from "../event";
import { applyEvent, foldCase } from "../fold";
import { canMove, MOVES, type Move } from "../status";
import { DECIDE, pick } from "./decisions";
import { at, filed, logged } from "./events";

/** A log that really could have come about, and every state on the way. */
export interface History {
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  /** Each accepted move with the state before and after it. */
  readonly steps: readonly { readonly move: Move; readonly before: CaseState; readonly after: CaseState; readonly now: Date }[];
}

const START = at("2026-03-02T09:00:00.000Z");
const HOUR = 3_600_000;

/** Where a case's story mostly happens comes up more often, or few would get further than triage. */
const OFTEN: readonly Move[] = [...MOVES, "triage", "triage", "notify", "notify", "respond", "escalate", "claim_removal", "verify_removal"];

interface Dice {
  readonly move: number;
  readonly hoursLater: number;
  readonly hoursBack: number;
  readonly rolls: readonly number[];
}

const dice: fc.Arbitrary<Dice> = fc.record({
  move: fc.nat(1_000),
  hoursLater: fc.integer({ min: 0, max: 60 }),
  hoursBack: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 })),
  rolls: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }),
});

/** Histories made of random moves that the decisions accepted: some minutes old when logged, some days. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(fc.constantFrom(...CATEGORIES), fc.array(dice, { maxLength: 30, size: "max" }))
  .map(([category, throws]) => play(category, throws));

function play(category: (typeof CATEGORIES)[number], throws: readonly Dice[]): History {
  const events = logged(filed(START, { category, lifeSafety: category === "life_threat" }));
  let state = foldCase(events);
  let now = START;
  const steps: History["steps"][number][] = [];
  for (const [index, { move: roll, hoursLater, hoursBack, rolls }] of throws.entries()) {
    now = new Date(now.getTime() + hoursLater * HOUR);
    const open = OFTEN.filter((candidate) => canMove(state.status, candidate));
    const move = pick(open, (bound) => roll % bound);
    const when = new Date(now.getTime() - hoursBack * HOUR);
    const decision = DECIDE[move](state, { choose: chooser(rolls), now, when, id: `${move}-${index}` });
    if (isRefusal(decision)) continue;
    const before = state;
    const added = logged(decision, now, state.sequence + 1);
    state = added.reduce(applyEvent, state);
    events.push(...added);
    steps.push({ move, before, after: state, now });
  }
  return { events, state, steps };
}

/** Takes its throws one after the other, and begins again when all are used. */
function chooser(rolls: readonly number[]): (bound: number) => number {
  let next = 0;
  return (bound) => {
    const roll = rolls[next % rolls.length] ?? 0;
    next += 1;
    return roll % bound;
  };
}
