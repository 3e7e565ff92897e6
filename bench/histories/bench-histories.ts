import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { reach } from "@/lib/domain/clock/schedule";
import { applyEvent, foldCase } from "@/lib/domain/case/fold";
import { projectClocks } from "@/lib/domain/case/projection";
import { logged } from "@/lib/domain/case/testing/events";
import { anyHistory, type History } from "@/lib/domain/case/testing/random-history";

const HISTORIES = 100_000;
const CHUNK = 500;

/** Rebuilds the clocks of a hundred thousand random histories, each swept once, from their logs (SLA case 47), and counts those that differ. */
export function benchHistories(): void {
  const from = performance.now();
  let [events, different] = [0, 0];
  for (let seed = 0; seed < HISTORIES / CHUNK; seed += 1) {
    for (const history of fc.sample(anyHistory, { numRuns: CHUNK, seed })) {
      events += history.events.length;
      if (!isRebuilt(history)) different += 1;
    }
  }
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  console.log(`histories | ${HISTORIES} rebuilt | events ${events} | different ${different} | seconds ${seconds}`);
}

/** Whether what a sweep leaves in the rows is what folding the log, with what the sweep added, gives again. */
function isRebuilt({ events, state }: History): boolean {
  const now = new Date((events.at(-1)?.recordedAt.getTime() ?? 0) + 5 * 86_400_000);
  const swept = projectClocks(state).map((row) => ({ row, ...reach(row.pending.map(({ name, at }) => ({ name, at: new Date(at) })), row.dueAt, now) }));
  const drafts = swept.flatMap(({ row: { clockId, kind, ordinal, basis, owner }, reached }) =>
    reached.map(({ name, at }) => ({
      type: "clock_threshold_reached" as const,
      occurredAt: at,
      data: { clockId, kind, ordinal, basis, owner, threshold: name, proposal: null },
    })),
  );
  const added = logged(drafts, now, state.sequence + 1);
  const rows = swept.map(({ row, pending }) => ({
    ...row,
    pending: pending.map(({ name, at }) => ({ name, at: at.toISOString() })),
    nextMomentAt: pending[0]?.at ?? null,
  }));
  return isDeepStrictEqual(projectClocks(foldCase([...events, ...added])), rows) && isDeepStrictEqual(projectClocks(added.reduce(applyEvent, state)), rows);
}
