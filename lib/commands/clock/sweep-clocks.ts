import "server-only";
import { z } from "zod";
import { writeAnnouncements, type Announcement } from "@/lib/db/announcements";
import { chainEvents, type Writer } from "@/lib/db/case-event-row";
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
    const { at, clocks, isFull } = await claimDueClocks(tx, limit, asOf ?? null);
    const announcements = announce(clocks, loggedActor(actor), at);
    await writeAnnouncements(tx, announcements, at);
    return { at, clocks: clocks.length, announced: announcements.length, isFull };
  },
});

/** A moment that a clock has reached, with what it has still to announce where this is the last of them. */
interface Reached {
  readonly clock: DueClock;
  readonly moment: Moment;
  readonly pending: readonly Moment[] | null;
}

/** The moments of each case in their order, added to the end of its log. */
function announce(clocks: readonly DueClock[], writer: Writer, at: Date): Announcement[] {
  const reached = clocks.flatMap((clock) => reachedBy(clock, at));
  return [...Map.groupBy(reached, ({ clock }) => clock.end.caseId).values()].flatMap((ofOneCase) => {
    const inOrder = ofOneCase.sort((a, b) => a.moment.at.getTime() - b.moment.at.getTime());
    const [first] = inOrder;
    if (first === undefined) return [];
    const chain = chainEvents(first.clock.end, inOrder.map(draft), writer, at);
    return inOrder.map(({ clock: { clockId }, pending }, index) => {
      const link = chain[index];
      if (link === undefined) throw new Error("A chain is as long as what it is made of");
      return { event: link.row, clockId, pending, isEnd: index === chain.length - 1 };
    });
  });
}

function reachedBy(clock: DueClock, at: Date): Reached[] {
  const { reached, pending } = reach(clock.pending, clock.dueAt, at);
  return reached.map((moment, index) => ({ clock, moment, pending: index === reached.length - 1 ? pending : null }));
}

function draft({ clock, moment: { name, at } }: Reached): EventDraft {
  const { clockId, kind, ordinal, basis, owner, proposals } = clock;
  const data = { clockId, kind, ordinal, basis, owner, threshold: name, proposal: proposals[name] ?? null };
  return { type: "clock_threshold_reached", occurredAt: at, data };
}
