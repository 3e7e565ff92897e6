import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { CaseStatus } from "@/lib/domain/case/status";
import type { Category } from "@/lib/domain/law/category";
import { OWED_KINDS, owedByPlatform } from "@/lib/domain/notice/owed-by-platform";
import { refuse } from "@/lib/domain/refusal";
import { pageLimit } from "../case/case-list-input";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";

/** `open` is what the platform still owes something on; `late` what it owes already; `answered` what it has answered, open or closed. */
export const NOTICE_STATES = ["open", "late", "answered", "all"] as const;

export type NoticeState = (typeof NOTICE_STATES)[number];

/** Danger to life first, then the next due moment. */
const COLUMNS: readonly KeysetColumn[] = [
  { field: "lifeSafety", type: "flag", direction: "desc" },
  { field: "nextDueAt", type: "instant", direction: "asc", isNullable: true },
  { field: "id", type: "id", direction: "asc" },
];

const SELECTED = {
  id: true,
  reference: true,
  category: true,
  status: true,
  lifeSafety: true,
  answered: true,
  firstNoticeAt: true,
  nextDueAt: true,
  noticeCount: true,
  clocks: { where: { owner: "platform" }, select: { kind: true, dueAt: true, stoppedAt: true, abandonedAt: true } },
} satisfies Prisma.AbuseCaseSelect;

/**
 * The notices that have reached a platform, as its agent works through them: what each is about, and what is owed on it until when. A case of which
 * no notice has reached the platform yet, or whose only one came back, is not here.
 */
export const noticeQueueQuery = defineQuery({
  name: "notice-queue",
  permission: "notice.answer",
  input: z.strictObject({ state: z.enum(NOTICE_STATES).default("open"), cursor: z.string().max(1_000).optional(), limit: pageLimit }),
  read: async (db, { state, cursor, limit }, { visible, now }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    const rows = await db.abuseCase.findMany({
      where: { AND: [visible, { firstNoticeAt: { not: null } }, filterOf(state, now), ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: limit + 1,
      select: SELECTED,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    const next = hasMore ? encodeCursor([last.lifeSafety, last.nextDueAt?.toISOString() ?? null, last.id]) : null;
    return { items: page.map((row) => toNoticeRow(row, now)), next };
  },
});

function filterOf(state: NoticeState, now: Date): Prisma.AbuseCaseWhereInput {
  const owed = { owner: "platform", kind: { in: [...OWED_KINDS] }, stoppedAt: null, abandonedAt: null };
  switch (state) {
    case "open":
      return { closedAt: null, clocks: { some: owed } };
    case "late":
      return { closedAt: null, clocks: { some: { ...owed, dueAt: { lt: now } } } };
    case "answered":
      return { answered: true };
    case "all":
      return {};
  }
}

function toNoticeRow(row: Prisma.AbuseCaseGetPayload<{ select: typeof SELECTED }>, now: Date) {
  return {
    reference: row.reference,
    category: row.category as Category,
    status: row.status as CaseStatus,
    lifeSafety: row.lifeSafety,
    answered: row.answered,
    firstNoticeAt: row.firstNoticeAt,
    notices: row.noticeCount,
    owed: owedByPlatform(row.clocks, now),
  };
}

export type NoticeRow = ReturnType<typeof toNoticeRow>;
