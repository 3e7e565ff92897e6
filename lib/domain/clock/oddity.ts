import type { LoggedActor, ReopenCause } from "../case/event";
import type { Outcome } from "../case/status";
import type { ResponseKind } from "../response/kind";
import type { RemovalClaim, RemovalClaimant } from "../takedown/takedown";
import type { Arrival } from "./arrivals";
import type { Edge } from "./edge";
import type { PauseReason } from "./pause-reason";

/**
 * What makes a clock odd, so that a manager should look into it: facts and their times, never a verdict on anybody.
 *
 * `parked`: a pause lasts though something came in, and no staff have acted since. `pause_overlong`: a pause longer than it may be. The others are
 * moves at the edge of a deadline that did not last: `paused_at_edge`, `closed_at_edge`, `reclassified_at_edge` and `claim_at_edge`.
 */
export const ODDITY_KINDS = ["parked", "pause_overlong", "paused_at_edge", "closed_at_edge", "reclassified_at_edge", "claim_at_edge"] as const;

export type OddityKind = (typeof ODDITY_KINDS)[number];

/** That something was done: when, and by whom, as the log names them. */
export interface Deed {
  readonly at: Date;
  readonly by: LoggedActor;
}

/** A pause, as what is odd about it needs telling. */
export interface OddPause {
  readonly pauseId: string;
  readonly reason: PauseReason;
  /** When it began, and who set it; of the platform's question, who logged it. */
  readonly begun: Deed;
  /** When it was lifted, and by whom; null while it lasts. A question of the platform ends with our next notice. */
  readonly lifted: Deed | null;
}

interface Facts {
  readonly parked: { readonly pause: OddPause; readonly arrivals: readonly Arrival[] };
  readonly pause_overlong: { readonly pause: OddPause };
  readonly paused_at_edge: { readonly pause: OddPause; readonly edge: Edge };
  readonly closed_at_edge: {
    readonly closed: Deed;
    readonly outcome: Outcome;
    readonly reopened: Deed;
    readonly cause: ReopenCause;
    readonly edge: Edge;
  };
  readonly reclassified_at_edge: {
    readonly receivedAt: Date;
    readonly taken: Deed;
    readonly takenFor: ResponseKind;
    readonly corrected: Deed;
    readonly correctedTo: ResponseKind;
    /** Of the instant at which it was taken for an answer. */
    readonly edge: Edge;
  };
  readonly claim_at_edge: {
    readonly claim: RemovalClaim;
    readonly claimant: RemovalClaimant;
    readonly claimedAt: Date;
    /** When the claim was logged, and by whom. */
    readonly logged: Deed;
    readonly checked: Deed;
    readonly edge: Edge;
  };
}

interface Common<Kind extends OddityKind> {
  readonly kind: Kind;
  /** The clock that it bears on most: of several, the one nearest to its deadline, or held first. */
  readonly clockId: string | null;
  /** What it is about: the pause, response or removal by its id, or the reopening by its place in the log. Tells two of a kind apart. */
  readonly about: string;
  /** The instant from which on it holds. It may lie ahead, where a pause will have lasted too long by then unless something happens first. */
  readonly from: Date;
  /** Where in the log the last of the facts stands that make it odd. Once a manager has looked so far, it is no longer told. */
  readonly sequence: number;
}

export type OddityOf<Kind extends OddityKind> = Common<Kind> & Facts[Kind];

export type Oddity = { [Kind in OddityKind]: OddityOf<Kind> }[OddityKind];
