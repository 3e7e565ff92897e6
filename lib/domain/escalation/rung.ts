import type { Surface } from "../item/item";

/**
 * The steps of escalation. LAW section 7: L0 `emergency`, L1 `notice`, L2 `reminder`, L3 `trusted_flagger` or `hotline`,
 * L4 `complaint`, L5 `out_of_court`, L6 `regulator`, A1 `police`, A2 `prosecutor`; `press` is ours and always last.
 */
export const RUNGS = [
  "emergency",
  "notice",
  "reminder",
  "trusted_flagger",
  "hotline",
  "complaint",
  "out_of_court",
  "regulator",
  "police",
  "prosecutor",
  "press",
] as const;

export type Rung = (typeof RUNGS)[number];

/**
 * How the window to complain to the platform stands (DSA art. 20). `none`: it has decided nothing yet. `over`: no
 * platform need take a complaint any more.
 */
export const COMPLAINT_WINDOWS = ["none", "open", "over"] as const;

export type ComplaintWindow = (typeof COMPLAINT_WINDOWS)[number];

export interface LadderFacts {
  /** Whether a first notice to the platform has gone out, by us or before us. */
  readonly hasPlatformNotice: boolean;
  readonly surface: Surface;
  /** Whether a report speaks of danger to somebody's life or safety. */
  readonly lifeSafety: boolean;
  readonly complaintWindow: ComplaintWindow;
}

/** DSA arts 20 and 21 bind online platforms; a private conversation may not be one (DSA rec. 14, LAW case 25). */
const PLATFORM_ONLY: readonly Rung[] = ["complaint", "out_of_court"];

/**
 * Whether a rung may not apply where the item was seen: complaint and out-of-court body in a direct message.
 * Elsewhere, and on an unknown surface, nothing is ruled out. LAW case 25.
 */
export function mayNotApply(rung: Rung, surface: Surface): boolean {
  return surface === "direct_message" && PLATFORM_ONLY.includes(rung);
}

/**
 * Whether a rung is out of time, and so hidden: a complaint once its window has passed. The out-of-court body (DSA art. 21(1)) and the regulator
 * (art. 53) ask for no complaint before them and stay on offer. LAW case 25.
 */
export function isOutOfTime(rung: Rung, complaintWindow: ComplaintWindow): boolean {
  return rung === "complaint" && complaintWindow === "over";
}

/**
 * The rung to propose: the first of the ladder that is neither taken, out of time nor ruled out by the surface, `null` when none is
 * left. Danger to life puts `emergency` before all others, even on a ladder without it (DESIGN section 5, rule 5);
 * a notice already sent counts as the rung taken.
 */
export function nextRung(ladder: readonly Rung[], taken: readonly Rung[], facts: LadderFacts): Rung | null {
  if (facts.lifeSafety && !taken.includes("emergency")) return "emergency";

  const isOpen = (rung: Rung) =>
    !taken.includes(rung) &&
    !(rung === "notice" && facts.hasPlatformNotice) &&
    !mayNotApply(rung, facts.surface) &&
    !isOutOfTime(rung, facts.complaintWindow);
  return ladder.find(isOpen) ?? null;
}
