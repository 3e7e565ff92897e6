import { mayHoldCases } from "../access/permissions";
import type { Role } from "../access/actor";
import type { Platform } from "../item/platform";
import type { ClockOwner } from "./clock";
import { lateDayOf, percentOf, type ThresholdName } from "./threshold";

/** What a threshold means to whoever can still act: time is running out, the deadline is here, it has passed, or a pause is over. */
export const STAGES = ["late", "due", "ahead", "pause_over"] as const;

export type Stage = (typeof STAGES)[number];

/** Where a threshold stands against its deadline. 100 % is the deadline itself, which nobody has missed yet. */
export function stageOf(threshold: ThresholdName): Stage {
  if (lateDayOf(threshold) !== null) return "late";
  const percent = percentOf(threshold);
  if (percent === null) return "pause_over";
  return percent < 100 ? "ahead" : "due";
}

/** A threshold that a clock reached, and whose case it is. */
export interface Reached {
  readonly owner: ClockOwner;
  readonly threshold: ThresholdName;
  readonly platform: Platform;
  readonly assigneeId: string | null;
}

/** Somebody with an open account. */
export interface Recipient {
  readonly id: string;
  readonly role: Role;
  readonly platform: Platform | null;
}

/**
 * Those among these people who can act on a threshold. Whoever holds the case; where nobody does, or somebody who no longer may, every analyst
 * and manager. From the deadline on, also the managers, where it is ours or the platform's to keep. The platform's own agents, where the
 * platform owes it; why we let a clock stand still is not theirs to know. Nobody here where the reporter alone can act (`isForReporters`).
 */
export function whomToTell<P extends Recipient>(reached: Reached, people: readonly P[]): P[] {
  const staff = people.filter(({ role }) => mayHoldCases(role));
  const holder = staff.find(({ id }) => id === reached.assigneeId);
  return people.filter((person) => {
    if (isForReporters(reached.owner)) return false;
    if (person.role === "platform_agent") return isOwedBy(person, reached);
    return staff.includes(person) && (holder === undefined || holder === person || isRaised(person, reached));
  });
}

/** Whether those who reported are to be told instead: the time to complain is theirs to use, and nobody can use it for them (DSA art. 20). */
export function isForReporters(owner: ClockOwner): boolean {
  return owner === "reporter";
}

function isRaised({ role }: Recipient, { owner, threshold }: Reached): boolean {
  const stage = stageOf(threshold);
  return role === "manager" && owner !== "body" && (stage === "due" || stage === "late");
}

function isOwedBy({ platform }: Recipient, reached: Reached): boolean {
  return reached.owner === "platform" && platform === reached.platform && stageOf(reached.threshold) !== "pause_over";
}
