"use client";

import { useCallback } from "react";
import type { ClockState } from "@/lib/domain/clock/clock";
import type { ClockFacts } from "./clock-view";
import { clockWording, type ClockWording } from "./clock-wording";
import { nextChangeAt } from "./next-change";
import { stateAt } from "./state-at";
import { usePresent } from "./use-present";

export interface LiveClock {
  readonly state: ClockState;
  readonly wording: ClockWording;
  /** The instant of which this is true. */
  readonly at: Date;
}

/** How a clock stands, followed as time passes from the `now` at which the server drew it. */
export function useLiveClock(clock: ClockFacts, now: Date): LiveClock {
  const at = usePresent(now, useCallback((instant: Date) => nextChangeAt(clock, instant), [clock]));
  return { state: stateAt(clock, at), wording: clockWording(clock, at), at };
}
