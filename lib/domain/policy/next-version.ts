import { isRefusal, refuse, type Refusal } from "../refusal";
import { checkPolicy, type SavedRules } from "./check-policy";
import type { PolicyContent, PolicyVersion } from "./policy";
import { freshKey } from "./policy-key";

/** Between looking at the clock and pressing the button: what lies no further back means now. */
const A_MOMENT_MS = 5 * 60_000;

/** A version that somebody wants to publish. Without a key it is of a new policy. */
export interface PolicyDraft extends PolicyContent {
  readonly key?: string;
  /** The highest version of that key that its author saw. */
  readonly seenVersion?: number;
  readonly reason: string;
  /** Now where left out. */
  readonly validFrom?: Date;
}

/** A policy to be taken out of use. */
export interface Retirement {
  readonly key: string;
  readonly seenVersion: number;
  readonly reason: string;
}

interface Occasion {
  /** The label of whoever publishes. */
  readonly author: string;
  readonly now: Date;
}

/**
 * The version that a draft would be saved as, or every reason why it cannot be. A version begins now or later, since rules never reach back, and not
 * before an earlier version of its key.
 */
export function nextVersion(draft: PolicyDraft, saved: SavedRules, { author, now }: Occasion): PolicyVersion | Refusal[] {
  const { key, seenVersion, validFrom = now, reason, name, basis, scope, clocks, source } = draft;
  const previous = key === undefined ? null : previousOf(key, seenVersion, saved);
  if (isRefusal(previous)) return [previous];
  const refusal = checkBeginning(validFrom, previous, now);
  if (refusal !== null) return [refusal];
  const version: PolicyVersion = {
    ...{ name, basis, scope, clocks, source, author, reason },
    key: previous?.key ?? freshKey(name, new Set(saved.policies.map((policy) => policy.key))),
    version: (previous?.version ?? 0) + 1,
    validFrom: validFrom < now ? now : validFrom,
    isRetired: false,
  };
  const refusals = checkPolicy(version, saved);
  return refusals.length > 0 ? refusals : version;
}

/** The version that takes a policy out of use, from now on, whatever was still to come of it; or every reason why it cannot be. */
export function retiringVersion({ key, seenVersion, reason }: Retirement, saved: SavedRules, { author, now }: Occasion): PolicyVersion | Refusal[] {
  const previous = previousOf(key, seenVersion, saved);
  if (isRefusal(previous)) return [previous];
  if (previous.isRetired) return [refuse("already_retired")];
  const version: PolicyVersion = { ...previous, version: previous.version + 1, author, reason, validFrom: now, isRetired: true };
  const refusals = checkPolicy(version, saved);
  return refusals.length > 0 ? refusals : version;
}

/** The highest version of a key; refused where there is none, or where its author saw another. */
function previousOf(key: string, seenVersion: number | undefined, { policies }: SavedRules): PolicyVersion | Refusal {
  const highest = highestVersion(policies, key);
  if (highest === null) return refuse("not_found");
  return highest.version === seenVersion ? highest : refuse("stale_version");
}

/** The last published version of a key, whenever it begins; null where there is none. */
export function highestVersion(policies: readonly PolicyVersion[], key: string): PolicyVersion | null {
  const own = policies.filter((policy) => policy.key === key);
  return own.reduce<PolicyVersion | null>((highest, policy) => (highest !== null && highest.version > policy.version ? highest : policy), null);
}

function checkBeginning(validFrom: Date, previous: PolicyVersion | null, now: Date): Refusal | null {
  const path = "validFrom";
  if (now.getTime() - validFrom.getTime() > A_MOMENT_MS) return refuse("valid_from_past", { path });
  return previous !== null && validFrom < previous.validFrom ? refuse("valid_from_before_version", { path }) : null;
}
