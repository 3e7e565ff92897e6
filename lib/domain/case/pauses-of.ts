import type { Pause } from "../clock/clock";
import type { AllowedPauses } from "../clock/terms";
import type { PauseReason } from "../clock/pause-reason";
import type { CaseState } from "./case-state";
import { firstAfter, questions } from "./clock-facts";
import { platformNotices } from "./facts";

/** A stretch in which something was waited for, before anybody asks which clocks stand still for it. */
export interface Wait {
  readonly id: string;
  readonly reason: PauseReason;
  readonly from: Date;
  /** When it was over; null while it lasts. */
  readonly to: Date | null;
}

/** All waits of a case, in the order of the world: those that a person set, and those that the platform's questions make. */
export function waitsOf(state: CaseState): Wait[] {
  const set = state.pauses.map(({ pauseId, reason, occurredAt, resumedAt }) => ({ id: pauseId, reason, from: occurredAt, to: resumedAt }));
  return [...set, ...questionWaits(state)].sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** The pauses that terms allow. One that lasts beyond its longest time has ended by itself then, whether or not somebody lifted it afterwards. */
export function pausesUnder(allowed: AllowedPauses, waits: readonly Wait[]): Pause[] {
  return waits.flatMap((wait): Pause[] => {
    const longest = allowed[wait.reason];
    if (longest === undefined) return [];
    const last = longest === null ? null : new Date(wait.from.getTime() + longest);
    const endsByItself = last !== null && (wait.to === null || wait.to > last);
    return [{ ...wait, to: endsByItself ? last : wait.to, endsByItself }];
  });
}

/** The platform asked us something and waits: not its time that runs. Ends with our next notice to it. */
function questionWaits(state: CaseState): Wait[] {
  const notices = platformNotices(state);
  const waits: Wait[] = [];
  for (const { occurredAt: from, responseId } of questions(state)) {
    const last = waits.at(-1);
    if (last !== undefined && (last.to === null || last.to > from)) continue;
    waits.push({ id: `question-${responseId}`, reason: "platform_waits", from, to: firstAfter(notices, from) });
  }
  return waits;
}
