import { refuse, type Refusal } from "../refusal";
import type { Actor } from "../access/actor";
import { isInFuture } from "../item/snowflake";
import type { CaseState } from "./case-state";
import type { EventDraft } from "./event";
import { canMove, type Move } from "./status";

/** What a decision comes to: the events that now have happened, or why they cannot. It does neither. */
export type Decision = Refusal | readonly EventDraft[];

/** Who decides, and when. */
export interface Occasion {
  readonly actor: Actor;
  readonly now: Date;
}

export function checkMove(state: CaseState, move: Move): Refusal | null {
  if (canMove(state.status, move)) return null;
  return refuse("move_not_allowed", { params: { status: state.status, move } });
}

/** Before there were platforms to report to, a date is a slip of the pen: year 24 would count seven hundred thousand days. */
const EARLIEST = new Date("1990-01-01T00:00:00.000Z");

/** A date in a write may lie in the past, as far back as there were platforms, and at most five minutes in the future. */
export function checkDate(date: Date | undefined, now: Date, path: string): Refusal | null {
  if (date !== undefined && date < EARLIEST) return refuse("date_invalid", { path });
  return date !== undefined && isInFuture(date, now) ? refuse("date_in_future", { path }) : null;
}

/** The first refusal among checks, or null where all pass. */
export function firstRefusal(...checks: (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}

