import "server-only";
import { firstFault, type ChainFault } from "@/lib/domain/audit/chain";
import { toChainedEvent } from "./case-event-row";
import type { Reader } from "./client";
import { eventHash } from "./event-hash";
import { rowsAgree, WITH_ROWS, type CaseRows } from "./rows-agree";

/** What is wrong with one case: its chain, at its first bad event, or rows that are not what its log folds to. */
export type LogFault = { readonly reference: string } & (ChainFault | { readonly sequence: number; readonly fault: "rows" });

/** What the check of the whole log found. */
export interface LogReport {
  readonly cases: number;
  readonly events: number;
  /** The first fault of each case that has one. */
  readonly faults: readonly LogFault[];
}

const BATCH = 200;

/**
 * Checks every case: that its chain of events holds, that its row names the chain's true end, and that folding the log gives
 * its rows again. Reads in batches, so any size will do.
 */
export async function verifyLog(db: Reader): Promise<LogReport> {
  const report = { cases: 0, events: 0, faults: [] as LogFault[] };
  let after = "";
  for (;;) {
    const batch = await db.abuseCase.findMany({
      where: { reference: { gt: after } },
      orderBy: { reference: "asc" },
      take: BATCH,
      include: WITH_ROWS,
    });
    for (const row of batch) {
      const fault = faultOf(row);
      if (fault !== null) report.faults.push(fault);
      report.cases += 1;
      report.events += row.events.length;
    }
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return report;
    after = last.reference;
  }
}

function faultOf(row: CaseRows): LogFault | null {
  const { reference, lastHash, lastSequence, events } = row;
  const chain = events.map((event) => toChainedEvent(reference, event));
  const fault = firstFault(chain, eventHash) ?? missingEnd(chain.at(-1)?.hash, lastHash, lastSequence);
  if (fault !== null) return { reference, ...fault };
  return rowsAgree(row) ? null : { reference, sequence: lastSequence, fault: "rows" };
}

/** A chain cut off at its end is whole as far as it goes; the row of the case knows how far it went. */
function missingEnd(end: string | undefined, lastHash: string, lastSequence: number): ChainFault | null {
  return end === lastHash ? null : { sequence: lastSequence, fault: "hash" };
}
