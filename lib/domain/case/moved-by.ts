import type { CaseState } from "./case-state";
import type { MovedBy } from "./event";
import { platformNotices } from "./facts";
import { RUNG_OF_RECIPIENT } from "../escalation/rungs-taken";

interface OutwardAct {
  readonly what: MovedBy["what"];
  readonly at: Date;
  readonly sequence: number;
}

/**
 * What moved it: the last outward act before the removal, whichever of a notice, a follow-up or a rung it was. It says what
 * came before, not what caused it. An escalation logged without its date is known only to precede what was logged
 * after it, so it counts as done by the time of the claim. Null where nothing preceded.
 */
export function movedBy(state: CaseState, removalAt: Date): MovedBy | null {
  const claimSequence = state.takedowns.find((claim) => claim.occurredAt.getTime() === removalAt.getTime())?.sequence;
  const acts = [...noticeActs(state), ...escalationActs(state, removalAt, claimSequence)]
    .filter((act) => act.at <= removalAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.sequence - b.sequence);

  const last = acts.at(-1);
  if (last === undefined) return null;
  return {
    what: last.what,
    at: last.at.toISOString(),
    hours: Math.floor((removalAt.getTime() - last.at.getTime()) / 3_600_000),
  };
}

function noticeActs(state: CaseState): OutwardAct[] {
  const first = platformNotices(state)[0]?.noticeId;
  return state.notices.map(({ recipient, noticeId, occurredAt, sequence }) => ({
    what: recipient === "platform" ? (noticeId === first ? "notice" : "follow_up") : RUNG_OF_RECIPIENT[recipient],
    at: occurredAt,
    sequence,
  }));
}

function escalationActs(state: CaseState, removalAt: Date, claimSequence: number | undefined): OutwardAct[] {
  return state.escalations.map(({ rung, occurredAt, sequence, isDated }) => {
    const precedesClaim = claimSequence !== undefined && sequence < claimSequence;
    const at = !isDated && precedesClaim && occurredAt > removalAt ? removalAt : occurredAt;
    return { what: rung, at, sequence };
  });
}
