"use client";

import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { ClockSign } from "./clock-sign";
import type { ClockFacts } from "./clock-view";
import { ClockWords } from "./clock-words";
import { useToldWhenLate } from "./passed-deadlines";
import { useLiveClock } from "./use-live-clock";

interface LiveChipProps {
  readonly clock: ClockFacts;
  readonly now: Date;
  readonly title: string;
  /** Whose it is and by what right. */
  readonly ownership: string;
  readonly exact: ReactNode;
}

/** The border tells the state too: thin, dashed, none, thick on the left, filled all over. */
const STATES: Readonly<Record<ClockFacts["state"], string>> = {
  running: "border border-edge bg-surface text-ink",
  paused: "border border-dashed border-edge bg-transparent text-muted",
  met: "border border-transparent bg-done-soft text-done",
  overdue: "border border-late border-l-[5px] bg-surface text-late",
  breached: "border border-late bg-late-fill text-on-late",
};

/** A chip that turns late before the reader's eyes: sign, border and words at once. */
export function LiveChip({ clock, now, title, ownership, exact }: LiveChipProps) {
  const live = useLiveClock(clock, now);
  useToldWhenLate(title, live);
  const { state, wording } = live;
  return (
    <div
      className={classNames(
        "relative inline-grid max-w-full grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-1.5 rounded-control py-1 pr-6 pl-2 text-[0.94rem] leading-tight",
        STATES[state],
      )}
    >
      <ClockSign state={state} />
      <span className="min-w-0">
        <span className="font-semibold">{title}</span> · <ClockWords clock={clock} wording={wording} />{" "}
        <span className={state === "breached" ? "text-on-late" : "text-muted"}>
          · <span className="inline-block">{ownership}</span>
        </span>
      </span>
      {exact}
    </div>
  );
}
