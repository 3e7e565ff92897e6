import type { ResponseKind } from "../response/kind";
import type { RemovalClaim } from "../takedown/takedown";
import type { Statement } from "./statement";

/** Measures after which nobody reaches what was reported. */
const GONE = [
  "DECISION_VISIBILITY_CONTENT_REMOVED",
  "DECISION_VISIBILITY_CONTENT_DISABLED",
  "DECISION_PROVISION_TOTAL_TERMINATION",
  "DECISION_ACCOUNT_TERMINATED",
];

/** Measures that take it away for a time: when they end, it may be back. */
const WITHHELD = ["DECISION_PROVISION_TOTAL_SUSPENSION", "DECISION_ACCOUNT_SUSPENDED"];

/** The fields that name measures, in the database's order. */
const MEASURE_FIELDS = ["decision_visibility", "decision_monetary", "decision_provision", "decision_account"] as const;

/** Every measure that a statement names, whole or as the codes of it in the log. */
export function measuresOf(statement: Readonly<Partial<Record<string, string | readonly string[]>>>): string[] {
  return MEASURE_FIELDS.flatMap((field) => statement[field] ?? []);
}

/**
 * What a platform claims became of the item by the measures that it states: null where the item stays up under all of them (demoted, labelled,
 * without payments), for then nothing was removed and nothing is there to check. Gone in some countries only is restricted.
 */
export function claimOf(statement: Statement, isPartial: boolean): RemovalClaim | null {
  const measures = measuresOf(statement);
  const isGone = measures.some((measure) => GONE.includes(measure));
  if (!isGone) return measures.some((measure) => WITHHELD.includes(measure)) ? "restricted" : null;
  if ((statement.territorial_scope ?? []).length > 0) return "restricted";
  return isPartial ? "partially_removed" : "removed";
}

/** What a statement amounts to as a response: an act where all that was reported is kept from everybody, and otherwise one in part. */
export function kindOf(statement: Statement, isPartial: boolean): ResponseKind {
  return claimOf(statement, isPartial) === null || isPartial ? "partial_action" : "action_taken";
}
