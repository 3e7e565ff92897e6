export interface Limits {
  /** From here on whoever waits is told what for. */
  readonly sayAfterMs: number;
  readonly giveUpAfterMs: number;
}

export type Advice = "wait" | "say so" | "give up";

/** A wait that is not endless and not silent: advises `say so` once, and `give up` from the second limit on. */
export function patience({ sayAfterMs, giveUpAfterMs }: Limits, startedMs: number): (nowMs: number) => Advice {
  let wasSaid = false;
  return (nowMs) => {
    const waitedMs = nowMs - startedMs;
    if (waitedMs >= giveUpAfterMs) return "give up";
    if (wasSaid || waitedMs < sayAfterMs) return "wait";
    wasSaid = true;
    return "say so";
  };
}
