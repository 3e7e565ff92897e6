import "server-only";
import { z } from "zod";
import { loadCasesWithEvents } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { silenceBarOf, silenceOf } from "@/lib/domain/case/silence-of";
import { stateAsOf } from "@/lib/domain/case/state-as-of";
import { PLATFORMS, type Platform } from "@/lib/domain/item/platform";
import type { Category, Severity } from "@/lib/domain/law/category";
import { refuse } from "@/lib/domain/refusal";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { instant } from "@/lib/input/fields";
import { pageLimit } from "../case/case-list-input";
import { ROW_COLUMNS, toCaseRow } from "../case/case-row";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery, type QueryContext } from "../query";

/** One unanswered case on the board. */
export interface SilenceRow {
  readonly reference: string;
  readonly platform: Platform;
  readonly category: Category;
  readonly severity: Severity;
  readonly unansweredSince: Date;
  readonly silentDays: number;
  readonly notices: number;
  readonly receipts: number;
  readonly silenceBar: SilenceBar;
}

const COLUMNS: readonly KeysetColumn[] = [
  { field: "unansweredSince", type: "instant", direction: "asc" },
  { field: "id", type: "id", direction: "asc" },
];

/** The most cases that a look back reads the logs of. */
const LOOK_BACK_LIMIT = 2_000;

const input = z.strictObject({
  platform: z.enum(PLATFORMS).optional(),
  /** The board as the world stood then: only what had occurred by that instant. */
  asOf: instant.optional(),
  cursor: z.string().max(1_000).optional(),
  limit: pageLimit,
});

type Input = z.output<typeof input>;

/** Every unanswered case, the longest silence first. */
export const silenceBoardQuery = defineQuery({
  name: "silence-board",
  permission: "silence.read",
  mayLag: true,
  input,
  read: async (db, request, context) => {
    if (request.asOf !== undefined) return lookBack(db, request, request.asOf, context);
    const place = request.cursor === undefined ? undefined : decodeCursor(request.cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });

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

/** Folds the logs up to then. In one page: what was silent at one moment in the past is no list that grows. */
async function lookBack(db: Reader, { platform, limit }: Input, asOf: Date, { visible }: QueryContext) {
  const stillSilent = { OR: [{ silenceEndedAt: null }, { silenceEndedAt: { gt: asOf } }] };
  const where = { AND: [visible, { platform, firstNoticeAt: { lte: asOf } }, stillSilent] };
  const cases = await loadCasesWithEvents(db, where, LOOK_BACK_LIMIT);
  const rows = cases.flatMap(({ reference, events }): SilenceRow[] => {
    const state = stateAsOf(events, asOf);
    const { unansweredSince, endedAt, silentDays } = silenceOf(state, asOf);
    const silenceBar = silenceBarOf(state, asOf);
    if (unansweredSince === null || endedAt !== null || silenceBar === null) return [];
    const { notices, receipts } = silenceBar;
    const { category, severity } = state;
    return [{ reference, platform: state.platform, category, severity, unansweredSince, silentDays, notices, receipts, silenceBar }];
  });
  rows.sort((a, b) => a.unansweredSince.getTime() - b.unansweredSince.getTime());
  return { items: rows.slice(0, limit), next: null };
}
