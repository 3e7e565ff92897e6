import "server-only";
import { z } from "zod";
import { lockCase, rebuildRows } from "@/lib/db/case-store";
import { enqueueRebuild } from "@/lib/db/outbox";
import { defineCommand } from "../command";

const BATCH = 100;

const input = z.strictObject({ after: z.uuid().optional() });

/**
 * Computes the rows of a batch of cases anew from their logs, after a release that keeps more or other things in rows, and leaves word for
 * the next batch. Interrupted, it goes on where it stopped.
 */
export const rebuildRowsCommand = defineCommand({
  name: "rebuild-rows",
  permission: "clock.sweep",
  input,
  handle: async (tx, { after }, { now }) => {
    const where = after === undefined ? {} : { id: { gt: after } };
    const batch = await tx.abuseCase.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: BATCH });
    for (const { id } of batch) {
      const stored = await lockCase(tx, { id });
      if (stored !== null) await rebuildRows(tx, stored);
    }
    const last = batch.at(-1)?.id;
    if (last !== undefined && batch.length === BATCH) await enqueueRebuild(tx, last, now);
    return { rebuilt: batch.length };
  },
});
