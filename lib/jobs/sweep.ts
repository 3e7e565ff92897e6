import "server-only";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import { SYSTEM } from "@/lib/domain/access/actor";
import { logWarning } from "@/lib/log";

/** Batches that a lane writes before whatever else waits has its turn, such as somebody's sign-in link. */
const TURN = 20;

/** While the database writes one batch, the next is being worked out. */
export const LANES = 2;

/** Announces what is due, for a turn, and says whether there was anything. A database that is away is waited for. */
export async function sweepDue(signal?: AbortSignal, count = LANES): Promise<boolean> {
  const lanes = await Promise.all(Array.from({ length: count }, () => sweepLane(signal)));
  return lanes.some((hasSwept) => hasSwept);
}

async function sweepLane(signal?: AbortSignal): Promise<boolean> {
  let hasSwept = false;
  for (let batch = 0; batch < TURN; batch += 1) {
    const result = await run(sweepClocksCommand, {}, SYSTEM);
    if (!result.ok) logWarning(`the sweep waits: ${result.refusals.map(({ code }) => code).join(", ")}`);
    else if (result.answer.clocks > 0) hasSwept = true;
    if (!result.ok || !result.answer.isFull || signal?.aborted === true) break;
  }
  return hasSwept;
}
