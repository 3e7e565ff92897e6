import type { CaseState } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import { dueAt } from "../clock/clock-state";
import type { TimedKind } from "../clock/terms";

/** What a new case promises to whoever reported it: by when somebody will have read it, and how long the next steps may take, in milliseconds. */
export interface FiledPromise {
  readonly readBy: Date;
  readonly notifyMs: number;
  readonly answerMs: number;
}

/** By the terms with which the case opened: our policy, and never law. */
export function promiseOf(state: CaseState): FiledPromise {
  const triage = clocksOf(state).find(({ id }) => id === "triage.policy");
  if (triage === undefined) throw new Error("A case opens with a clock for its triage");
  return { readBy: dueAt(triage, state.openedAt), notifyMs: allowedMs(state, "notify"), answerMs: allowedMs(state, "answer") };
}

function allowedMs({ terms }: CaseState, kind: TimedKind): number {
  const found = terms.clocks.find((candidate) => candidate.kind === kind && candidate.basis === "policy");
  if (found === undefined) throw new Error(`A case opens with terms for ${kind}`);
  return found.ms;
}
