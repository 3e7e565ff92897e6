import "server-only";
import { rebuildRowsCommand } from "@/lib/commands/case/rebuild-rows";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";

/** Rebuilds one batch of rows; the command leaves word for the next. */
export async function rebuildNextRows(message: DueMessage): Promise<void> {
  const result = await run(rebuildRowsCommand, message.payload, SYSTEM);
  if (!result.ok) throw new Error(`Rebuilding was refused: ${result.refusals.map(({ code }) => code).join(", ")}`);
}
