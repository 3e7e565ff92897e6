import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { mayOpenStatute, type Place } from "../law/standing";
import { STATUTES, type StatuteId } from "../law/statutes";
import { refuse } from "../refusal";
import type { Notifier } from "../policy/policy";

export interface StatuteInput {
  readonly openingId: string;
  readonly statute: StatuteId;
  /** On whose behalf the request to the platform was made. */
  readonly notifier: Notifier;
  /** Where the person shown is at home. */
  readonly jurisdiction: Place;
  /** When the valid request reached the platform. */
  readonly requestedAt: Date;
  /** What shows it: the form used, its number, who signed. */
  readonly note: TextRef;
}

/** Starts a deadline in law, for those whom that law lets start it (LAW cases 13 and 14). Each starts once. */
export function openStatute(state: CaseState, input: StatuteInput, { now }: Occasion): Decision {
  const { openingId, statute, notifier, jurisdiction, requestedAt, note } = input;
  const isOpen = state.statutes.some((opening) => opening.statute === statute);
  const refusal = firstRefusal(
    checkMove(state, "open_statute"),
    checkDate(requestedAt, now, "requestedAt"),
    mayOpenStatute(STATUTES[statute], { notifier, jurisdiction, requestedAt, category: state.category }),
    isOpen ? refuse("statute_already_open", { path: "statute" }) : null,
  );
  return refusal ?? [{ type: "statute_opened", occurredAt: requestedAt, data: { openingId, statute, notifier, jurisdiction, note } }];
}
