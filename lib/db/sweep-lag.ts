import "server-only";
import type { Reader } from "./client";

/** Beyond this many nobody needs the exact number, and counting stops. */
export const MOST_COUNTED = 10_000;

/** How far the engine is behind: clocks whose moment has come and is not announced, up to `MOST_COUNTED`, and the age of the oldest such moment. */
export interface SweepLag {
  readonly due: number;
  /** Whole milliseconds by the database's time; 0 where nothing waits. */
  readonly behindMs: number;
}

/** One statement, two looks at the start of an index: its cost does not grow with what exists. */
export async function sweepLag(db: Reader): Promise<SweepLag> {
  const [lag] = await db.$queryRaw<SweepLag[]>`
    SELECT
      (SELECT count(*) FROM (SELECT FROM case_clock WHERE next_moment_at <= statement_timestamp() LIMIT ${MOST_COUNTED}) due)::integer AS due,
      coalesce(floor(1000 * greatest(0, extract(epoch FROM statement_timestamp() -
        (SELECT next_moment_at FROM case_clock WHERE next_moment_at IS NOT NULL ORDER BY next_moment_at LIMIT 1)))), 0)::double precision AS "behindMs"`;
  if (lag === undefined) throw new Error("A row without a table is one row");
  return lag;
}
