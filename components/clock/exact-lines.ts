import type { Messages } from "@/lib/i18n/messages-en";
import type { ClockFacts } from "./clock-view";

type ExactKey = keyof Messages["clock"]["exact"];

/** Any translator of the `clock` namespace. */
export type ExactWords = (key: `exact.${ExactKey}` | `bases.${keyof Messages["clock"]["bases"]}`, values?: Record<string, string>) => string;

/**
 * All that is exact about a clock, a line each: when it is due; when it ended, where it has; the latest reading of the law, where it rests on
 * one and that is another instant (a policy is never a legal deadline); by what right. Written on the server alone, since browsers differ in how
 * they write a date.
 */
export function exactLines(clock: ClockFacts, words: ExactWords, written: (at: Date) => string): string[] {
  const { state, dueAt, dueLegalLatest, stoppedAt, abandonedAt, basis } = clock;
  const line = (key: ExactKey, at: Date) => words(`exact.${key}`, { instant: written(at) });
  return [
    line(state === "paused" ? "paused" : "due", dueAt),
    ...(stoppedAt ? [line("stopped", stoppedAt)] : abandonedAt ? [line("abandoned", abandonedAt)] : []),
    ...(basis === "statute" && dueLegalLatest && dueLegalLatest.getTime() !== dueAt.getTime() ? [line("legalLatest", dueLegalLatest)] : []),
    ...(basis ? [words("exact.basis", { basis: words(`bases.${basis}`) })] : []),
  ];
}
