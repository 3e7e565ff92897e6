import type { CaseState } from "../case/case-state";
import { platformNotices } from "../case/facts";
import { actedAt, actionGround, type ActionGround } from "./ground";

/** What the figures of a platform's action need to know of one case. */
export interface ActionFact {
  /** When the platform received the first notice. */
  readonly receivedAt: Date;
  /** When it acted; null where it did not. */
  readonly actedAt: Date | null;
  /** On what it acted; null where it did not. */
  readonly ground: ActionGround | null;
}

/** What a platform did about the notices it received, in the terms of its own transparency report. */
export interface ActionFigures {
  readonly notices: number;
  readonly acted: number;
  /** On the ground of the law, on that of its terms, and where it gave no ground: apart, for the law asks for the two apart. */
  readonly byGround: Readonly<Record<ActionGround, number>>;
  /** From receipt to action; null where it acted on none. */
  readonly medianMs: number | null;
}

/** The fact of a case, or null where no notice reached the platform. An act before the notice did not come of it, and counts as none. */
export function actionFactOf(state: CaseState): ActionFact | null {
  const receivedAt = platformNotices(state)[0]?.occurredAt;
  if (receivedAt === undefined) return null;
  const at = actedAt(state);
  const hasActed = at !== null && at >= receivedAt;
  return { receivedAt, actedAt: hasActed ? at : null, ground: hasActed ? actionGround(state) : null };
}

/**
 * Figures of action as DSA art. 15(1) and its templates count: actions by the law and by the terms apart, and a median over those cases alone in
 * which there was an action, so that inaction neither lengthens nor shortens it. Of an even number, the mean of the middle two.
 * LAW.md section 8, case 24.
 */
export function actionFigures(facts: readonly ActionFact[]): ActionFigures {
  const acted = facts.filter(({ actedAt: at }) => at !== null);
  const count = (ground: ActionGround) => acted.filter((fact) => fact.ground === ground).length;
  const times = acted.flatMap(({ receivedAt, actedAt: at }) => (at === null ? [] : [at.getTime() - receivedAt.getTime()]));
  return {
    notices: facts.length,
    acted: acted.length,
    byGround: { illegal: count("illegal"), incompatible: count("incompatible"), unknown: count("unknown") },
    medianMs: median(times),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
