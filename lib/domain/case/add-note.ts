import { checkMove, type Decision, type Occasion } from "./decision";
import type { CaseState } from "./case-state";
import type { TextRef } from "./event";

/** An internal note: seen by staff, never by the platform or the reporter. Changes nothing, so it makes nobody's view stale. */
export function addNote(state: CaseState, input: { noteId: string; text: TextRef }, { now }: Occasion): Decision {
  return checkMove(state, "note") ?? [{ type: "note_added", occurredAt: now, data: input }];
}
