import type { TextRef } from "../case/event";

/** A statement of reasons as the log keeps it: codes of the DSA transparency database in `codes`, by its own field names; free texts by reference. */
export interface StatementRecord {
  readonly codes: Readonly<Record<string, string | readonly string[]>>;
  readonly texts: Readonly<Record<string, TextRef>>;
}
