import "server-only";
import { z } from "zod";
import { writeAnnouncements } from "@/lib/db/announcements";
import { chainEvents, type ChainEnd } from "@/lib/db/case-event-row";
import { claimDueClocks, type DueClock } from "@/lib/db/due-clocks";
import { reach, type Moment } from "@/lib/domain/clock/schedule";
import type { EventDraft } from "@/lib/domain/case/event";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Clocks that one transaction takes: enough to share its cost, few enough to be over soon. */
const BATCH = 500;

const input = z.strictObject({
  limit: z.int().min(1).max(5_000).default(BATCH),
  /** The time of a story or a test; the database's own where left out. */
  asOf: instant.optional(),
});

/** How a sweep went. */
export interface Swept {
  /** The database's time when it was taken. */
  readonly at: Date;
  readonly clocks: number;
  readonly announced: number;
  /** Whether as many were due as it takes at once, so that there may be more. */
  readonly isFull: boolean;
}

/**
 * Announces every moment that the due clocks have reached: an event at its true time in the log of each case, the clock's next moment, and a
 * message for those who can act, in one transaction. Run by as many workers as one likes: each moment is announced once.
 */
export const sweepClocksCommand = defineCommand<z.output<typeof input>, Swept>({
  name: "sweep-clocks",
  permission: "clock.sweep",
  input,
  handle: async (tx, { limit, asOf }, { actor }) => {
    const { at, clocks } = await claimDueClocks(tx, limit, asOf ?? null);
    const reached = clocks.map((clock) => ({ clock, ...reach(clock.pending, clock.dueAt, at) }));
    const { events, ends } = chained(reached, loggedActor(actor), at);
    const advanced = reached.map(({ clock, pending }) => ({ caseId: clock.end.caseId, clockId: clock.clockId, pending }));
    if (clocks.length > 0) await writeAnnouncements(tx, { events, ends, clocks: advanced, at });
    return { at, clocks: clocks.length, announced: events.length, isFull: clocks.length === limit };
  },
});

interface Reached {
  readonly clock: DueClock;
  readonly reached: readonly Moment[];
}

/** The moments of each case in their order, added to the end of its log. */
function chained(all: readonly Reached[], writer: ReturnType<typeof loggedActor>, at: Date) {
  const byCase = Map.groupBy(all, ({ clock }) => clock.end.caseId);
  const logs = [...byCase.values()].map((clocks) => {
    const drafts = clocks.flatMap(({ clock, reached }) => reached.map((moment) => announcement(clock, moment)));
    drafts.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
    return { end: endOf(clocks), drafts };
  });
  const chains = logs.map(({ end, drafts }) => ({ end, rows: chainEvents(end, drafts, writer, at) }));
  return {
    events: chains.flatMap(({ rows }) => rows.map(({ row }) => row)),
    ends: chains.map(({ end, rows }) => ({ ...end, sequence: end.sequence + rows.length, hash: rows.at(-1)?.hash ?? end.hash })),
  };
}

function endOf([first]: readonly Reached[]): ChainEnd {
  if (first === undefined) throw new Error("A group has at least one member");
  return first.clock.end;
}

function announcement({ clockId, kind, ordinal, basis, owner, proposals }: DueClock, { name, at }: Moment): EventDraft {
  const data = { clockId, kind, ordinal, basis, owner, threshold: name, proposal: proposals[name] ?? null };
  return { type: "clock_threshold_reached", occurredAt: at, data };
}
