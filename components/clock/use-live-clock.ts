"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { ClockState } from "@/lib/domain/clock/clock";
import type { ClockFacts } from "./clock-view";
import { clockWording, type ClockWording } from "./clock-wording";
import { nextChangeAt } from "./next-change";
import { pageTicker } from "./page-ticker";
import { stateAt } from "./state-at";

export interface LiveClock {
  readonly state: ClockState;
  readonly wording: ClockWording;
  /** The instant of which this is true. */
  readonly at: Date;
}

/**
 * How a clock stands, followed as time passes. First exactly as the server drew it at `now`, so that the page in the browser begins as it
 * was sent; then anew whenever its state or its words are others.
 */
export function useLiveClock(clock: ClockFacts, now: Date): LiveClock {
  const serverMs = now.getTime();
  const watch = useCallback(
    (listener: () => void) => pageTicker().watch({ serverMs, next: (at) => nextChangeAt(clock, at), listener }),
    [clock, serverMs],
  );
  const presentMs = useSyncExternalStore(
    watch,
    () => Math.max(pageTicker().present(), serverMs),
    () => serverMs,
  );
  const at = new Date(presentMs);
  return { state: stateAt(clock, at), wording: clockWording(clock, at), at };
}
