import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { GENESIS_HASH, type ChainedEvent } from "@/lib/domain/audit/chain";

/**
 * Follows a log from its first event by the published rule alone (RFC 8785, SHA-256), with none of the app's own code: what anybody outside
 * could do. Throws at the first event that does not hold.
 */
export function followChain(events: readonly ChainedEvent[]): void {
  let previousHash = GENESIS_HASH;
  for (const [index, event] of events.entries()) {
    const { hash, ...covered } = event;
    if (event.sequence !== index + 1) throw new Error(`Event ${index + 1} is numbered ${event.sequence}`);
    if (event.previousHash !== previousHash) throw new Error(`Event ${event.sequence} does not follow the one before`);
    const digest = createHash("sha256").update(canonicalize(covered) ?? "", "utf8").digest("hex");
    if (digest !== hash) throw new Error(`Event ${event.sequence} is not what its hash says`);
    previousHash = hash;
  }
}
