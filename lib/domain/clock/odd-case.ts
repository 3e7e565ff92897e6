import type { CaseState } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import type { CaseStatus } from "../case/status";
import type { Platform } from "../item/platform";
import type { Category, Severity } from "../law/category";
import { odditiesOf } from "./oddities";
import type { Oddity } from "./oddity";
import { shownClock, type ShownClock } from "./shown-clock";

/** A case with odd clocks, as a manager looks into it. */
export interface OddCase {
  readonly reference: string;
  readonly status: CaseStatus;
  readonly category: Category;
  readonly severity: Severity;
  readonly platform: Platform;
  readonly version: number;
  /** What is odd by now, and what will be unless something happens first; each the earliest first. */
  readonly present: readonly Oddity[];
  readonly ahead: readonly Oddity[];
  /** The clocks that these bear on, as they stand at that instant. */
  readonly clocks: readonly ShownClock[];
}

/** What there is to look into in a case at an instant; null where nothing is odd by then, whatever will be. */
export function oddCaseOf(reference: string, state: CaseState, now: Date): OddCase | null {
  const oddities = odditiesOf(state);
  const present = oddities.filter(({ from }) => from <= now);
  if (present.length === 0) return null;
  const { status, category, severity, platform, version } = state;
  const borneOn = clocksOf(state).filter(({ id }) => oddities.some(({ clockId }) => clockId === id));
  const clocks = borneOn.map((clock) => shownClock(clock, now));
  return { reference, status, category, severity, platform, version, present, ahead: oddities.filter(({ from }) => from > now), clocks };
}
