import "server-only";
import { z } from "zod";
import { notifiedEvents, type LoggedNotified } from "@/lib/db/notification-store";
import type { Notified } from "@/lib/domain/case/notified-events";
import type { Platform } from "@/lib/domain/item/platform";
import type { Severity } from "@/lib/domain/law/category";
import { refuse } from "@/lib/domain/refusal";
import { pageLimit } from "../case/case-list-input";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "createdAt", type: "instant", direction: "desc" },
  // Told together, as after a time without a worker: what was reached last comes first.
  { field: "reachedAt", type: "instant", direction: "desc" },
  { field: "id", type: "id", direction: "desc" },
];

const input = z.strictObject({
  cursor: z.string().max(1_000).optional(),
  limit: pageLimit,
});

/** What one has been told, the newest first. What a person may no longer see of a case is no longer told either. */
export const notificationListQuery = defineQuery({
  name: "notification-list",
  permission: "notification.read",
  input,
  read: async (db, { cursor, limit }, { actor, visible }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    const rows = await db.notification.findMany({
      where: { AND: [{ personId: { in: actor.id === null ? [] : [actor.id] }, abuseCase: visible }, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: limit + 1,
      select: { id: true, caseId: true, sequence: true, reachedAt: true, createdAt: true, readAt: true, abuseCase: { select: { reference: true, platform: true, severity: true } } },
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    const events = await notifiedEvents(db, page);
    return {
      items: page.flatMap(({ abuseCase, ...row }) => {
        const event = events.find(({ caseId, sequence }) => caseId === row.caseId && sequence === row.sequence);
        return event === undefined ? [] : [toItem({ ...row, ...abuseCase }, event)];
      }),
      next: hasMore ? encodeCursor([last.createdAt.toISOString(), last.reachedAt.toISOString(), last.id]) : null,
    };
  },
});

export type NotificationItem = ReturnType<typeof toItem>;

interface Row {
  readonly id: string;
  readonly reachedAt: Date;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly reference: string;
  readonly platform: string;
  readonly severity: string;
}

/** Written by us, so what its strings say is taken as said. */
function toItem({ id, reachedAt, createdAt, readAt, reference, platform, severity }: Row, event: LoggedNotified) {
  const { isOpen } = event;
  const abuseCase = { reference, platform: platform as Platform, severity: severity as Severity };
  return { id, createdAt, isRead: readAt !== null, abuseCase, reachedAt, isOpen, event: notifiedOf(event) };
}

function notifiedOf({ type, data }: LoggedNotified): Notified {
  return { type, data } as Notified;
}
