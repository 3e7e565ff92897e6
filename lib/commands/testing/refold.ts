import { expect } from "vitest";
import { toCaseEvent } from "@/lib/db/case-event-row";
import { database } from "@/lib/db/client";
import { verifyLog } from "@/lib/db/verify-log";
import { foldCase } from "@/lib/domain/case/fold";
import { projectCase, projectClocks } from "@/lib/domain/case/projection";

/**
 * For the end of every test file that writes cases: refolds the log of each case in the database and holds it against the rows that stand
 * for it (case, clocks, items), and the whole log against its hashes (DESIGN section 4: "refolding the log of any case must reproduce its row").
 *
 * @returns how many cases it looked at
 */
export async function refoldEveryCase(): Promise<number> {
  const rows = await database().abuseCase.findMany({
    include: { events: { orderBy: { sequence: "asc" } }, clocks: { omit: { caseId: true } }, items: true, reports: true },
  });
  for (const { events, clocks, items, reports, id: _id, reference, lastHash, ...columns } of rows) {
    const state = foldCase(events.map(toCaseEvent));
    expect(columns, reference).toEqual(projectCase(state));
    expect(clocks.sort(byKind), reference).toEqual(projectClocks(state).sort(byKind));
    expect(lastHash, reference).toBe(events.at(-1)?.hash);
    expect(items.map((item) => item.id).sort(), reference).toEqual([...new Set(state.items.map((item) => item.itemId))].sort());
    for (const item of items) expect(item.isOpen, reference).toBe(state.status !== "closed");
    expect(items.filter((item) => item.isSubject).map((item) => item.id), reference).toEqual([state.subjectItemId]);
    expect(reports.map((report) => report.id).sort(), reference).toEqual(state.reports.map((report) => report.reportId).sort());
  }
  expect((await verifyLog(database())).faults).toEqual([]);
  return rows.length;
}

function byKind(a: { kind: string; ordinal: number }, b: { kind: string; ordinal: number }): number {
  return a.kind.localeCompare(b.kind) || a.ordinal - b.ordinal;
}
