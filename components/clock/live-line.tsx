"use client";

import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { ClockSign } from "./clock-sign";
import type { ClockFacts } from "./clock-view";
import { ClockWords } from "./clock-words";
import { useToldWhenLate } from "./passed-deadlines";
import { isLateState } from "./state-at";
import { useLiveClock } from "./use-live-clock";

interface LiveLineProps {
  readonly clock: ClockFacts;
  readonly now: Date;
  /** Who has to do what. */
  readonly title: string;
  readonly basis: string;
  readonly exact: ReactNode;
}

const TONES: Readonly<Record<ClockFacts["state"], string>> = {
  running: "text-ink",
  paused: "text-muted",
  met: "text-done",
  overdue: "text-late",
  breached: "text-late",
};

/** A deadline as a line of a list, its sign in front. */
export function LiveLine({ clock, now, title, basis, exact }: LiveLineProps) {
  const live = useLiveClock(clock, now);
  useToldWhenLate(title, live);
  const { state, wording } = live;
  return (
    <div className="relative grid grid-cols-[1.4rem_minmax(0,1fr)] gap-x-2 py-2.5 pr-7 leading-snug">
      <span className={TONES[state]}>
        <ClockSign state={state} />
      </span>
      <div className="sm:flex sm:justify-between sm:gap-x-6">
        <p className="font-semibold">{title}</p>
        <p className="sm:text-right">
          <ClockWords clock={clock} wording={wording} className={classNames(isLateState(state) && "font-semibold text-late")} />{" "}
          <span className="text-muted">· {basis}</span>
        </p>
      </div>
      {exact}
    </div>
  );
}
