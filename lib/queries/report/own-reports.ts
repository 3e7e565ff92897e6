import "server-only";
import { z } from "zod";
import { refuse } from "@/lib/domain/refusal";
import { pageLimit } from "../case/case-list-input";
import { ROW_COLUMNS, toCaseRow } from "../case/case-row";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "filedAt", type: "instant", direction: "desc" },
  { field: "id", type: "id", direction: "asc" },
];

/** The reports that the asking person filed under their account, the newest first, each with how its case stands. */
export const ownReportsQuery = defineQuery({
  name: "own-reports",
  permission: "report.read_own",
  input: z.strictObject({ cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: async (db, { cursor, limit }, { actor, now }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    if (actor.id === null) return { items: [], next: null };

    const rows = await db.report.findMany({
      where: { AND: [{ reporterId: actor.id }, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: limit + 1,
      select: { id: true, filedAt: true, abuseCase: { select: ROW_COLUMNS } },
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return {
      items: page.map(({ id, filedAt, abuseCase }) => ({ id, filedAt, case: toCaseRow(abuseCase, { actor, now }) })),
      next: hasMore ? encodeCursor([last.filedAt.toISOString(), last.id]) : null,
    };
  },
});
