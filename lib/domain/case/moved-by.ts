import type { CaseState } from "./case-state";
import type { MovedBy } from "./event";
import { platformNotices, standingNotices } from "./facts";
import { RUNG_OF_RECIPIENT } from "../escalation/rungs-taken";

/** Within this a dated act explains a removal better than one of which only the order is known. */
const CLOSE_MS = 3 * 86_400_000;

interface OutwardAct {
  readonly what: MovedBy["what"];
  readonly at: Date;
  readonly sequence: number;
}

/**
 * What moved it: the last outward act before the removal, whichever of a notice, a follow-up or a rung it was. It says what
 * came before, not what caused it. An escalation logged without its date is known only to precede what was logged
 * after it: it is taken where no dated act lies within three days before the removal, and then no time is made up for it. Null where
 * nothing preceded.
 */
export function movedBy(state: CaseState, removalAt: Date): MovedBy | null {
  const claimSequence = state.takedowns.find((claim) => claim.occurredAt.getTime() === removalAt.getTime())?.sequence;
  const last = [...noticeActs(state), ...escalationActs(state)]
    .filter((act) => act.at <= removalAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.sequence - b.sequence)
    .at(-1);

  const isClose = last !== undefined && removalAt.getTime() - last.at.getTime() <= CLOSE_MS;
  const undated = isClose ? undefined : undatedBefore(state, removalAt, claimSequence);
  if (undated !== undefined) return { what: undated, at: null, hours: null };
  if (last === undefined) return null;
  return {
    what: last.what,
    at: last.at.toISOString(),
    hours: Math.floor((removalAt.getTime() - last.at.getTime()) / 3_600_000),
  };
}

function noticeActs(state: CaseState): OutwardAct[] {
  const first = platformNotices(state)[0]?.noticeId;
  return standingNotices(state).map(({ recipient, noticeId, occurredAt, sequence }) => ({
    what: recipient === "platform" ? (noticeId === first ? "notice" : "follow_up") : RUNG_OF_RECIPIENT[recipient],
    at: occurredAt,
    sequence,
  }));
}

function escalationActs(state: CaseState): OutwardAct[] {
  return state.escalations.map(({ rung, occurredAt, sequence }) => ({ what: rung, at: occurredAt, sequence }));
}

/** The last rung that was logged without a date, before the claim was, though after the removal by the clock. */
function undatedBefore(state: CaseState, removalAt: Date, claimSequence: number | undefined): MovedBy["what"] | undefined {
  if (claimSequence === undefined) return undefined;
  return state.escalations
    .filter(({ isDated, occurredAt, sequence }) => !isDated && occurredAt > removalAt && sequence < claimSequence)
    .at(-1)?.rung;
}
