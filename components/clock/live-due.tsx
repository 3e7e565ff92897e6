"use client";

import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { ClockSign } from "./clock-sign";
import type { ClockFacts } from "./clock-view";
import { ClockWords } from "./clock-words";
import { useToldWhenLate } from "./passed-deadlines";
import { isLateState } from "./state-at";
import { useLiveClock } from "./use-live-clock";

interface LiveDueProps {
  readonly clock: ClockFacts;
  readonly now: Date;
  /** Whose deadline this is, for when it passes. */
  readonly name: string;
  readonly exact: ReactNode;
}

/** A deadline without its title, as dense as a row of a list wants it. */
export function LiveDue({ clock, now, name, exact }: LiveDueProps) {
  const live = useLiveClock(clock, now);
  useToldWhenLate(name, live);
  const { state, wording } = live;
  return (
    <div className={classNames("relative inline-grid min-h-7 min-w-40 grid-cols-[auto_1fr] items-baseline gap-x-1.5 pr-6", isLateState(state) && "font-semibold text-late")}>
      <ClockSign state={state} />
      <ClockWords clock={clock} wording={wording} />
      {exact}
    </div>
  );
}
