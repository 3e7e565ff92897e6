import "server-only";
import type { Reader } from "./client";

/** The texts of a case that have not been erased, by id. */
export async function textsOf(db: Reader, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.caseText.findMany({ where: { caseId, body: { not: null } }, select: { id: true, body: true } });
  return new Map(rows.map(({ id, body }) => [id, body ?? ""]));
}
