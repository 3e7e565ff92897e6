import "server-only";
import type { Reader } from "./client";

/** The database's own time, by which machines whose clocks differ agree. */
export async function databaseTime(db: Reader): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`SELECT statement_timestamp()::timestamptz(3) AS at`;
  if (row === undefined) throw new Error("A row without a table is one row");
  return row.at;
}
