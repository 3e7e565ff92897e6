import "server-only";
import type { Reader } from "./client";

/** When each version of a policy was published, by its number. Those that ship were published by nobody, and are not among them. */
export async function publicationsOf(db: Reader, key: string): Promise<ReadonlyMap<number, Date>> {
  const rows = await db.ruleVersion.findMany({ where: { kind: "policy", key }, select: { version: true, recordedAt: true } });
  return new Map(rows.map(({ version, recordedAt }) => [version, recordedAt]));
}
