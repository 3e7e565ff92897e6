import "server-only";
import type { Reader } from "./client";

/** What a worker that has nothing to do needs to know: the database's time, and when each sort of work next falls due. */
export interface NextWork {
  readonly at: Date;
  readonly momentAt: Date | null;
  readonly messageAt: Date | null;
}

/** One statement, two looks at the start of an index: its cost does not grow with what exists. */
export async function nextWork(db: Reader): Promise<NextWork> {
  const [next] = await db.$queryRaw<NextWork[]>`
    SELECT statement_timestamp()::timestamptz(3) AS "at",
      (SELECT next_moment_at FROM case_clock WHERE next_moment_at IS NOT NULL ORDER BY next_moment_at LIMIT 1) AS "momentAt",
      (SELECT due_at FROM outbox_message WHERE done_at IS NULL AND failed_at IS NULL ORDER BY due_at LIMIT 1) AS "messageAt"`;
  if (next === undefined) throw new Error("A row without a table is one row");
  return next;
}
