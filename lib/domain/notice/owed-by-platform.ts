import type { ClockKind } from "../clock/clock";

/** What a platform owes to a notice: to acknowledge it, to answer it, to take down what it names. */
export const OWED_KINDS = ["acknowledge", "answer", "takedown"] as const satisfies readonly ClockKind[];

export type OwedKind = (typeof OWED_KINDS)[number];

/** One clock of a platform, as kept in its row; `dueAt` is null while it stands still. */
export interface KeptClock {
  readonly kind: string;
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly abandonedAt: Date | null;
}

export const OWED_STATES = ["running", "paused", "late", "done"] as const;

/** What is owed under one name, and until when. Of several clocks for one thing (our policy, their promise, a law) the first that falls due counts. */
export interface Owed {
  readonly kind: OwedKind;
  readonly state: (typeof OWED_STATES)[number];
  /** Null where the clock stands still, or has been stopped. */
  readonly dueAt: Date | null;
}

/** What the platform owes on a case now, in the order of the world. Due in the last instant is on time; nothing is owed of what was given up. */
export function owedByPlatform(clocks: readonly KeptClock[], now: Date): Owed[] {
  return OWED_KINDS.flatMap((kind) => {
    const own = clocks.filter((clock) => clock.kind === kind && clock.abandonedAt === null);
    return own.length === 0 ? [] : [owed(kind, own.filter(({ stoppedAt }) => stoppedAt === null), now)];
  });
}

function owed(kind: OwedKind, open: readonly KeptClock[], now: Date): Owed {
  if (open.length === 0) return { kind, state: "done", dueAt: null };
  const dueAt = open.flatMap(({ dueAt: due }) => due ?? []).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  if (dueAt === null) return { kind, state: "paused", dueAt };
  return { kind, state: dueAt < now ? "late" : "running", dueAt };
}
