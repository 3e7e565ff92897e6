import { expect } from "vitest";
import { database } from "@/lib/db/client";
import { verifyLog } from "@/lib/db/verify-log";

/**
 * Refolds the log of each case in the database and holds it against the rows that stand for it, and the whole log against its hashes
 * (DESIGN section 4: "refolding the log of any case must reproduce its row"). Runs at the end of every test file on a database.
 *
 * @returns how many cases it looked at
 */
export async function refoldEveryCase(): Promise<number> {
  const { faults, cases } = await verifyLog(database());
  expect(faults).toEqual([]);
  return cases;
}
