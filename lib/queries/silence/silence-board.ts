import "server-only";
import { z } from "zod";
import { checkDate } from "@/lib/domain/case/decision";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { refuse } from "@/lib/domain/refusal";
import { instant } from "@/lib/input/fields";
import { pageLimit } from "../case/case-list-input";
import { ROW_COLUMNS, toCaseRow } from "../case/case-row";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";
import { lookBack } from "./look-back";
import type { SilenceRow } from "@/lib/domain/silence/silence-row";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "unansweredSince", type: "instant", direction: "asc" },
  { field: "id", type: "id", direction: "asc" },
];

const input = z.strictObject({
  platform: z.enum(PLATFORMS).optional(),
  /** The board as the world stood then: only what had occurred by that instant. */
  asOf: instant.optional(),
  cursor: z.string().max(1_000).optional(),
  limit: pageLimit,
});

/** Every unanswered case, the longest silence first. */
export const silenceBoardQuery = defineQuery({
  name: "silence-board",
  permission: "silence.read",
  mayLag: true,
  input,
  read: async (db, request, context) => {
    const place = request.cursor === undefined ? undefined : decodeCursor(request.cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    if (request.asOf !== undefined) {
      const { asOf, platform, limit } = request;
      return checkDate(asOf, context.now, "asOf") ?? lookBack(db, { asOf, platform, limit, place }, context);
    }

    const unanswered = { unansweredSince: { not: null }, silenceEndedAt: null, platform: request.platform };
    const rows = await db.abuseCase.findMany({
      where: { AND: [context.visible, unanswered, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: request.limit + 1,
      select: ROW_COLUMNS,
    });
    const page = rows.slice(0, request.limit);
    const last = page.at(-1);
    const hasMore = rows.length > request.limit && last !== undefined;
    return {
      items: page.flatMap((row) => toSilenceRow(toCaseRow(row, context))),
      next: hasMore ? encodeCursor([last.unansweredSince?.toISOString() ?? null, last.id]) : null,
    };
  },
});

function toSilenceRow({ unansweredSince, silenceBar, ...row }: ReturnType<typeof toCaseRow>): SilenceRow[] {
  if (unansweredSince === null || silenceBar === null) return [];
  const { reference, platform, category, severity, silentDays, notices, receipts } = row;
  return [{ reference, platform, category, severity, unansweredSince, silentDays, notices, receipts, silenceBar }];
}
