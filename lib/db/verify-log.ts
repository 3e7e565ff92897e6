import "server-only";
import { firstFault, type ChainFault } from "@/lib/domain/audit/chain";
import { toChainedEvent } from "./case-event-row";
import type { Reader } from "./client";
import { eventHash } from "./event-hash";

/** What the check of the whole log found. */
export interface LogReport {
  readonly cases: number;
  readonly events: number;
  /** The first bad event of each case that has one. */
  readonly faults: readonly (ChainFault & { readonly reference: string })[];
}

const BATCH = 200;

/** Checks the chain of every case against its events, and that the case's row names the chain's true end. Reads in batches, so any size will do. */
export async function verifyLog(db: Reader): Promise<LogReport> {
  const report = { cases: 0, events: 0, faults: [] as (ChainFault & { reference: string })[] };
  let after = "";
  for (;;) {
    const batch = await db.abuseCase.findMany({
      where: { reference: { gt: after } },
      orderBy: { reference: "asc" },
      take: BATCH,
      select: { reference: true, lastHash: true, lastSequence: true, events: { orderBy: { sequence: "asc" } } },
    });
    for (const { reference, lastHash, lastSequence, events } of batch) {
      const chain = events.map((event) => toChainedEvent(reference, event));
      const fault = firstFault(chain, eventHash) ?? missingEnd(chain.at(-1)?.hash, lastHash, lastSequence);
      if (fault !== null) report.faults.push({ reference, ...fault });
      report.cases += 1;
      report.events += events.length;
    }
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return report;
    after = last.reference;
  }
}

/** A chain cut off at its end is whole as far as it goes; the row of the case knows how far it went. */
function missingEnd(end: string | undefined, lastHash: string, lastSequence: number): ChainFault | null {
  return end === lastHash ? null : { sequence: lastSequence, fault: "hash" };
}
