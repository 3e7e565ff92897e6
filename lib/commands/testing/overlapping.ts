import { database, type Transaction } from "@/lib/db/client";

/**
 * Two at once with a known outcome: the first writes and holds what it wrote uncommitted, the second starts and runs until it must wait for
 * the first, and only then does the first commit. Answers what the second came to.
 */
export async function overlapping<T>(first: (tx: Transaction) => Promise<unknown>, second: () => Promise<T>): Promise<T> {
  let waiting: Promise<T> | undefined;
  await database().$transaction(
    async (tx) => {
      await first(tx);
      waiting = second();
      await untilSomebodyWaits();
    },
    { timeout: 15_000 },
  );
  if (waiting === undefined) throw new Error("The second never began");
  return waiting;
}

async function untilSomebodyWaits(): Promise<void> {
  for (let looks = 0; looks < 5_000; looks += 1) {
    const [row] = await database().$queryRaw<{ waits: boolean }[]>`
      SELECT count(*) > 0 AS waits FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row?.waits) return;
  }
  throw new Error("Nobody waited, so nothing overlapped");
}
