"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { LiveClock } from "./use-live-clock";
import { isLateState } from "./state-at";

type Tell = (name: string, at: Date) => void;

const PassedContext = createContext<Tell>(() => {});

interface Passed {
  readonly atMs: number;
  readonly names: readonly string[];
}

/**
 * The one line of a list of clocks that is read out: that a deadline has passed while the page was open. Nothing else is, least of all each
 * change of words; and what passed at once, after a pause in a drawer, is told at once.
 */
export function PassedDeadlines({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("clock.passed");
  const [{ names }, setPassed] = useState<Passed>({ atMs: 0, names: [] });
  const tell = useMemo<Tell>(
    () => (name, at) =>
      setPassed((known) => ({ atMs: at.getTime(), names: known.atMs === at.getTime() ? [...known.names, name] : [name] })),
    [],
  );
  return (
    <PassedContext value={tell}>
      {children}
      <p aria-live="polite" className="sr-only">
        {names.length > 0 && t("told", { count: names.length, clock: names[0] ?? "" })}
      </p>
    </PassedContext>
  );
}

/** Has it told, under this name, once a clock turns late before the reader's eyes. */
export function useToldWhenLate(name: string, { state, at }: LiveClock): void {
  const tell = useContext(PassedContext);
  const wasLate = useRef(isLateState(state));
  useEffect(() => {
    if (isLateState(state) && !wasLate.current) tell(name, at);
    wasLate.current = isLateState(state);
  }, [tell, name, state, at]);
}
