import type { CaseState } from "./case-state";
import type { CaseEvent, CaseEventType } from "./event";
import { foldCase } from "./fold";

/**
 * A report filed late tells of what stood earlier: the case and its items are part of the world it describes. A correction tells what a
 * response had been all along.
 */
const ALWAYS: readonly CaseEventType[] = ["case_opened", "report_filed", "response_reclassified"];

/**
 * The case as the world stood at an instant: only what had *occurred* by then, whenever we were told. The sequence is counted anew,
 * so the state is for reading and never for appending to.
 */
export function stateAsOf(events: readonly CaseEvent[], asOf: Date): CaseState {
  const known = events.filter((event) => ALWAYS.includes(event.type) || event.occurredAt <= asOf);
  const ids = new Set(known.flatMap((event) => (event.type === "response_received" ? [event.data.responseId] : [])));
  const coherent = known.filter((event) => event.type !== "response_reclassified" || ids.has(event.data.responseId));
  return foldCase(coherent.map((event, index) => ({ ...event, sequence: index + 1 })));
}
