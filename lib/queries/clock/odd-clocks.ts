import "server-only";
import { z } from "zod";
import { loadCasesWithEvents } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { foldCase } from "@/lib/domain/case/fold";
import { oddCaseOf, type OddCase } from "@/lib/domain/clock/odd-case";
import { refuse } from "@/lib/domain/refusal";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "oddFrom", type: "instant", direction: "asc" },
  { field: "id", type: "id", direction: "asc" },
];

/** Each case of a page is folded from its log, so a page is short. */
const pageLimit = z.coerce.number().int().min(1).max(50).default(20);

/** The cases, open and closed, whose clocks a manager should look into by now: what has been odd longest comes first. */
export const oddClocksQuery = defineQuery({
  name: "odd-clocks",
  permission: "clock.review",
  input: z.strictObject({ cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: async (db, { cursor, limit }, { visible, now }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });

    const rows = await db.abuseCase.findMany({
      where: { AND: [visible, { oddFrom: { lte: now } }, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: limit + 1,
      select: { id: true, oddFrom: true },
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return {
      items: await oddCases(db, page.map(({ id }) => id), now),
      next: hasMore ? encodeCursor([last.oddFrom?.toISOString() ?? null, last.id]) : null,
    };
  },
});

/** In the order given. A case that somebody looked into since the page was read is left out. */
async function oddCases(db: Reader, ids: readonly string[], now: Date): Promise<OddCase[]> {
  const cases = await loadCasesWithEvents(db, { id: { in: [...ids] } }, ids.length);
  return ids.flatMap((id) => {
    const found = cases.find((candidate) => candidate.id === id);
    return (found && oddCaseOf(found.reference, foldCase(found.events), now)) ?? [];
  });
}
