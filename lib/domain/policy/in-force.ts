import type { RuleBook } from "./case-terms";
import type { CalendarVersion, PolicyVersion } from "./policy";

interface Version {
  readonly key: string;
  readonly version: number;
  readonly validFrom: Date;
}

/**
 * The policies that hold at an instant: of each key the highest version whose `validFrom` has come (in that very instant it has), unless that
 * version retires the policy. A later version therefore replaces an earlier one even if it was to hold from an earlier day.
 */
export function policiesInForce(versions: readonly PolicyVersion[], at: Date): PolicyVersion[] {
  return inForce(versions, at).filter(({ isRetired }) => !isRetired);
}

/** The calendars that hold at an instant, by the same rule. Calendars are never retired: cases to come may name them. */
export function calendarsInForce(versions: readonly CalendarVersion[], at: Date): CalendarVersion[] {
  return inForce(versions, at);
}

/** The rules that hold at an instant, of all that were ever published. */
export function rulesAt({ policies, calendars }: RuleBook, at: Date): RuleBook {
  return { policies: policiesInForce(policies, at), calendars: calendarsInForce(calendars, at) };
}

/** The version of one policy that holds at an instant, which may be the one that retires it; null where none has begun. */
export function versionInForce(versions: readonly PolicyVersion[], key: string, at: Date): PolicyVersion | null {
  return inForce(versions, at).find((policy) => policy.key === key) ?? null;
}

function inForce<V extends Version>(versions: readonly V[], at: Date): V[] {
  const highest = new Map<string, V>();
  for (const version of versions) {
    if (version.validFrom > at) continue;
    const known = highest.get(version.key);
    if (known === undefined || version.version > known.version) highest.set(version.key, version);
  }
  return [...highest.values()];
}
