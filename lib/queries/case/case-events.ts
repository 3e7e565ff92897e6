import "server-only";
import { z } from "zod";
import { toChainedEvent } from "@/lib/db/case-event-row";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";
import { pageLimit } from "./case-list-input";

const COLUMNS: readonly KeysetColumn[] = [{ field: "sequence", type: "sequence", direction: "asc" }];

/** A page of the log of a case, in its order: what each hash covers, and the hash. */
export const caseEventsQuery = defineQuery({
  name: "case-events",
  permission: "case.read_log",
  input: z.strictObject({ reference: z.string(), cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: async (db, { reference, cursor, limit }, { visible }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });

    const row = await db.abuseCase.findFirst({
      where: { AND: [visible, { reference: parseReference(reference) ?? "" }] },
      select: {
        reference: true,
        events: { where: place === undefined ? {} : rowsAfter(COLUMNS, place), orderBy: orderBy(COLUMNS), take: limit + 1 },
      },
    });
    if (row === null) return refuse("not_found");
    const items = row.events.slice(0, limit).map((event) => toChainedEvent(row.reference, event));
    const last = items.at(-1);
    const hasMore = row.events.length > limit && last !== undefined;
    return { items, next: hasMore ? encodeCursor([last.sequence]) : null };
  },
});
