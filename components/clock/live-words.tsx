"use client";

import type { ClockFacts } from "./clock-view";
import { ClockWords } from "./clock-words";
import { useLiveClock } from "./use-live-clock";

interface LiveWordsProps {
  readonly clock: ClockFacts;
  readonly now: Date;
}

/** The words of a clock alone, followed as time passes. */
export function LiveWords({ clock, now }: LiveWordsProps) {
  return <ClockWords clock={clock} wording={useLiveClock(clock, now).wording} />;
}
