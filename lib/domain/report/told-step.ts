import { isReporterRole } from "../access/actor";
import type { Stamp } from "../case/case-state";

/** What a reporter can be told that happened, by the names that mails, pages and programs use. */
export const TOLD_CODES = [
  "filed",
  "others_reported",
  "taken_up",
  "notified",
  "followed_up",
  "reporter_wrote",
  "sent_elsewhere",
  "not_delivered",
  "acknowledged",
  "asked",
  "answered",
  "wrote",
  "corrected",
  "gave_reasons",
  "escalated",
  "removal_reported",
  "checked",
  "reopened",
  "time_to_contest",
  "silence",
  "closed",
] as const;

export type ToldCode = (typeof TOLD_CODES)[number];

/** One step of a case, as it is told to whoever reported: codes and figures only, so that nothing of it says what was reported. */
export interface ToldStep {
  readonly at: Date;
  readonly code: ToldCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A step with its place in the log: null where it is counted rather than logged. */
export interface LoggedStep extends ToldStep {
  readonly sequence: number | null;
  /** Whether it is the word of somebody who reported, which staff have not read. */
  readonly isHearsay: boolean;
}

type Place = Pick<Stamp, "occurredAt" | "sequence"> & { readonly actor?: Stamp["actor"] };

/** A step that an event of the log makes; on a reporter's word where one of them told of it. */
export function step(code: ToldCode, { occurredAt: at, sequence, actor }: Place, params: ToldStep["params"] = {}): LoggedStep {
  return { at, code, params, sequence, isHearsay: actor !== undefined && isReporterRole(actor.role) };
}

/** A yes or no as sentences choose by it. */
export function flag(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}
