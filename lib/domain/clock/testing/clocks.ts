import type { Clock, Pause } from "../clock";

/** Short ways of writing clocks and pauses in tests. Each says only what the test is about. */

export function someClock(changes: Partial<Clock> & Pick<Clock, "startedAt" | "allowance">): Clock {
  const what = { id: "takedown.policy", kind: "takedown", ordinal: 1, owner: "platform", basis: "policy" } as const;
  return { ...what, knownAt: changes.startedAt, terms: null, pauses: [], stoppedAt: null, abandonedAt: null, ...changes };
}

export function pause(from: Date, to: Date | null, changes: Partial<Pause> = {}): Pause {
  return { id: `pause-${from.getTime()}`, reason: "platform_waits", from, to, endsByItself: false, ...changes };
}
