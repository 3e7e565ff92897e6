import type { CaseState, PauseFact } from "../case/case-state";
import { questions } from "../case/clock-facts";
import { platformNotices } from "../case/facts";
import { waitsOf, type Wait } from "../case/pauses-of";
import { days } from "../law/duration";
import { unreadArrivals, type Arrival } from "./arrivals";
import type { Clock } from "./clock";
import { isOpen } from "./clock-state";
import { covers, edgeAt, isHeldAt, nearest, type Edge } from "./edge";
import type { Deed, OddityOf, OddPause } from "./oddity";
import { laterOf } from "./later-of";

/** A wait with the fact that began it. */
interface KnownWait extends Wait {
  readonly pause: OddPause;
  readonly toldAt: Date;
  readonly sequence: number;
  readonly isByHand: boolean;
}

/** A pause that outlasts what terms without a longest time could mean: the platform has asked, and for so long nobody has replied. */
const LONGEST_QUESTION_MS = days(14);

/** Lifted so soon, a pause moved the deadline and did little else. */
const SOON_MS = days(1);

/** Pauses that last though something came in that nobody has acted on, one by one, with the clock that stands still meanwhile. */
export function parkedClocks(state: CaseState, clocks: readonly Clock[]): OddityOf<"parked">[] {
  const unread = unreadArrivals(state);
  return knownWaits(state).flatMap((wait) => {
    if (wait.to !== null) return [];
    const arrivals = unread.filter((arrival) => cameAfter(wait, arrival));
    for (const { recordedAt } of arrivals) {
      const from = laterOf(recordedAt, wait.toldAt);
      const clock = clocks.find((candidate) => isOpen(candidate) && isHeldAt(candidate, wait.id, from));
      const sequence = Math.max(wait.sequence, ...arrivals.map((arrival) => arrival.sequence));
      if (clock !== undefined) return [{ kind: "parked", clockId: clock.id, about: wait.id, from, sequence, pause: wait.pause, arrivals }];
    }
    return [];
  });
}

/** Pauses longer than the terms of a clock allow that stood still to that end; where terms set no end to a question, longer than fourteen days. */
export function overlongPauses(state: CaseState, clocks: readonly Clock[]): OddityOf<"pause_overlong">[] {
  return knownWaits(state).flatMap((wait) => {
    const ends = clocks.flatMap((clock) => {
      const from = overlongFrom(clock, wait);
      return from === null ? [] : [{ clockId: clock.id, from }];
    });
    const first = ends.sort((a, b) => a.from.getTime() - b.from.getTime())[0];
    return first === undefined ? [] : [{ kind: "pause_overlong", ...first, about: wait.id, sequence: wait.sequence, pause: wait.pause }];
  });
}

/** Pauses set by hand in the last tenth of an allowance and lifted within a day, or set in the last hour before a deadline. */
export function pausesAtEdge(state: CaseState, clocks: readonly Clock[]): OddityOf<"paused_at_edge">[] {
  return state.pauses.flatMap((fact) => {
    const edges = clocks.map((clock) => edgeOfPause(clock, fact));
    const inLastHour = nearest(edges.filter((edge) => edge?.isInLastHour));
    const common = { kind: "paused_at_edge", about: fact.pauseId, pause: pauseOf(fact) } as const;
    if (inLastHour !== null) return [{ ...common, clockId: inLastHour.clockId, from: fact.recordedAt, sequence: fact.sequence, edge: inLastHour }];

    const { resumedAt, resumed } = fact;
    const inLastTenth = nearest(edges.filter((edge) => edge?.isInLastTenth));
    if (inLastTenth === null || resumedAt === null || resumed === null || resumedAt.getTime() - fact.occurredAt.getTime() > SOON_MS) return [];
    return [{ ...common, clockId: inLastTenth.clockId, from: resumedAt, sequence: resumed.sequence, edge: inLastTenth }];
  });
}

/** Null where the pause does not bear on the clock: its terms do not allow it, or it stood still for another reason. */
function edgeOfPause(clock: Clock, { pauseId, occurredAt }: PauseFact): Edge | null {
  const isAllowed = clock.pauses.some(({ id }) => id === pauseId);
  const isHeldAlready = clock.pauses.some((pause) => pause.id !== pauseId && pause.from < occurredAt && covers(pause, occurredAt));
  return isAllowed && !isHeldAlready ? edgeAt(clock, occurredAt) : null;
}

/** When the pause had lasted longest for a clock that was still held by it; may lie ahead. */
function overlongFrom(clock: Clock, { id, reason, from }: KnownWait): Date | null {
  const pause = clock.pauses.find((candidate) => candidate.id === id);
  if (pause === undefined) return null;
  const isUnlimited = reason === "platform_waits" && clock.terms?.pauses[reason] === null;
  const end = pause.endsByItself ? pause.to : isUnlimited ? new Date(from.getTime() + LONGEST_QUESTION_MS) : null;
  if (end === null || (!pause.endsByItself && pause.to !== null && pause.to <= end)) return null;
  return isHeldAt(clock, id, new Date(end.getTime() - 1)) ? end : null;
}

/**
 * A hand pause begins as it is recorded, so whatever we were told of later came in after it, however long it had been under way. A question began
 * the platform's wait in the world, and what is told with it may be older.
 */
function cameAfter(wait: KnownWait, { recordedAt, occurredAt }: Arrival): boolean {
  return (wait.isByHand ? recordedAt : occurredAt) > wait.from;
}

function knownWaits(state: CaseState): KnownWait[] {
  return waitsOf(state).flatMap((wait): KnownWait[] => {
    const fact = state.pauses.find(({ pauseId }) => pauseId === wait.id);
    if (fact !== undefined) return [{ ...wait, pause: pauseOf(fact), toldAt: fact.recordedAt, sequence: fact.sequence, isByHand: true }];
    const question = questions(state).find(({ responseId }) => wait.id === `question-${responseId}`);
    if (question === undefined) return [];
    const correction = question.reclassifications.at(-1);
    const { sequence, recordedAt, actor } = correction === undefined ? question : { ...correction, recordedAt: correction.at };
    const pause = { pauseId: wait.id, reason: wait.reason, begun: { at: wait.from, by: actor }, lifted: repliedTo(state, wait) };
    return [{ ...wait, pause, toldAt: recordedAt, sequence, isByHand: false }];
  });
}

function pauseOf({ pauseId, reason, occurredAt, actor, resumedAt, resumed }: PauseFact): OddPause {
  const lifted = resumedAt === null || resumed === null ? null : { at: resumedAt, by: resumed.actor };
  return { pauseId, reason, begun: { at: occurredAt, by: actor }, lifted };
}

function repliedTo(state: CaseState, { from }: Wait): Deed | null {
  const reply = platformNotices(state).find(({ occurredAt }) => occurredAt > from);
  return reply === undefined ? null : { at: reply.occurredAt, by: reply.actor };
}
