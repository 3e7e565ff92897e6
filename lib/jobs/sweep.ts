import "server-only";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import { SYSTEM } from "@/lib/domain/access/actor";
import { logWarning } from "@/lib/log";

/** Announces one batch of what is due, and says whether there was any. A database that is away is waited for. */
export async function sweepOnce(): Promise<boolean> {
  const result = await run(sweepClocksCommand, {}, SYSTEM);
  if (result.ok) return result.answer.clocks > 0;
  logWarning(`the sweep waits: ${result.refusals.map(({ code }) => code).join(", ")}`);
  return false;
}
