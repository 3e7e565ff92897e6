import type { LoggedActor } from "../case/event";

/** What the hash of an event covers; DESIGN section 6, "The log". Times are RFC 3339 UTC with milliseconds. */
export interface HashedEvent {
  readonly caseReference: string;
  readonly sequence: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: LoggedActor;
  readonly data: unknown;
  readonly previousHash: string;
}

/** The `previousHash` of the first event of a case. */
export const GENESIS_HASH = "0".repeat(64);

/** Lower-case hex SHA-256 of the RFC 8785 form: given from outside, so that the rule stays free of libraries. */
export type HashFunction = (event: HashedEvent) => string;

export type ChainedEvent = HashedEvent & { readonly hash: string };

/** What is wrong with a chain, and at which event; `null` where it holds. */
export interface ChainFault {
  readonly sequence: number;
  readonly fault: "sequence_gap" | "previous_hash" | "hash";
}

/** The first event that breaks the chain. Any altered, missing, added or swapped event is found; an empty log has none. */
export function firstFault(events: readonly ChainedEvent[], hash: HashFunction): ChainFault | null {
  let previousHash = GENESIS_HASH;
  for (const [index, event] of events.entries()) {
    const { hash: stored, ...hashed } = event;
    if (event.sequence !== index + 1) return { sequence: index + 1, fault: "sequence_gap" };
    if (event.previousHash !== previousHash) return { sequence: event.sequence, fault: "previous_hash" };
    if (hash(hashed) !== stored) return { sequence: event.sequence, fault: "hash" };
    previousHash = stored;
  }
  return null;
}
