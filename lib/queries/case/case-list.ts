import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import { isStaff } from "@/lib/domain/access/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import { parseReference } from "@/lib/domain/case/reference";
import { recognise } from "@/lib/domain/item/recognise";
import { refuse } from "@/lib/domain/refusal";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery, type QueryContext } from "../query";
import { caseListInput, type CaseListInput, type CaseSort } from "./case-list-input";
import { ROW_COLUMNS, toCaseRow } from "./case-row";

const ID: KeysetColumn = { field: "id", type: "id", direction: "asc" };

/** What hurts first comes first: danger to life, then the next due moment. */
const ORDERS: Record<CaseSort, readonly KeysetColumn[]> = {
  due: [{ field: "lifeSafety", type: "flag", direction: "desc" }, { field: "nextDueAt", type: "instant", direction: "asc", isNullable: true }, ID],
  severity: [{ field: "severity", type: "word", direction: "asc" }, { field: "openedAt", type: "instant", direction: "asc" }, ID],
  silence: [{ field: "unansweredSince", type: "instant", direction: "asc", isNullable: true }, ID],
  newest: [{ field: "openedAt", type: "instant", direction: "desc" }, ID],
};

/** A page of cases, filtered and sorted. */
export const caseListQuery = defineQuery({
  name: "case-list",
  permission: "case.list",
  input: caseListInput,
  read: async (db, input, context) => {
    const columns = ORDERS[input.sort];
    const place = input.cursor === undefined ? undefined : decodeCursor(input.cursor, columns);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    if (input.assignee !== undefined && !isStaff(context.actor)) return refuse("forbidden");

    const rows = await db.abuseCase.findMany({
      where: { AND: [context.visible, ...filters(input, context), ...(place === undefined ? [] : [rowsAfter(columns, place)])] },
      orderBy: orderBy(columns),
      take: input.limit + 1,
      select: ROW_COLUMNS,
    });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const hasMore = rows.length > input.limit && last !== undefined;
    const next = hasMore ? encodeCursor(columns.map(({ field }) => cursorValue(last[field as keyof typeof last]))) : null;
    return { items: page.map((row) => toCaseRow(row, context)), next };
  },
});

function filters(input: CaseListInput, { actor, now }: QueryContext): Prisma.AbuseCaseWhereInput[] {
  const { status, platform, category, severity, assignee, overdue, unanswered, q } = input;
  const where: Prisma.AbuseCaseWhereInput[] = [{ platform, category, severity }];
  if (status === "open") where.push({ closedAt: null });
  else if (status !== undefined) where.push({ status });
  if (assignee !== undefined) where.push({ assigneeId: assignee === "none" ? null : assignee === "me" ? actor.id : assignee });
  if (overdue !== undefined) where.push(overdue ? { nextDueAt: { lt: now } } : { OR: [{ nextDueAt: { gte: now } }, { nextDueAt: null }] });
  if (unanswered !== undefined) where.push(unanswered ? SILENT : { NOT: SILENT });
  if (q !== undefined && q.trim() !== "") where.push(search(q, actor, now));
  return where;
}

const SILENT: Prisma.AbuseCaseWhereInput = { unansweredSince: { not: null }, silenceEndedAt: null };

/** What is neither a reference nor an item finds nothing; to the database, some of it would be a pattern. */
const NOTHING: Prisma.AbuseCaseWhereInput = { id: { in: [] } };

/** A reference or its beginning, or an item however it is written. A reporter cannot try out what others have added to their case. */
function search(q: string, actor: Actor, now: Date): Prisma.AbuseCaseWhereInput {
  const reference = parseReference(q);
  if (reference !== null) return { reference };
  const recognition = recognise(q, { now });
  if (recognition.exact && actor.role !== "reporter") return { items: { some: { canonicalKey: recognition.item.canonicalKey } } };
  const beginning = q.trim().toUpperCase();
  return /^[A-Z0-9-]+$/.test(beginning) ? { reference: { startsWith: beginning } } : NOTHING;
}

function cursorValue(value: unknown): string | number | boolean | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
