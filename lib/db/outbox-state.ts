import "server-only";
import type { Reader, Transaction } from "./client";
import { MOST_COUNTED } from "./sweep-lag";

/** What waits to leave the house, counted up to `MOST_COUNTED`. */
export interface Waiting {
  /** Due now, or being tried. */
  readonly due: number;
  /** Since when the oldest of those is due; null where there is none. */
  readonly oldestAt: Date | null;
  /** Set for a later moment, or to be tried again then. */
  readonly later: number;
}

export async function waitingMessages(db: Reader): Promise<Waiting> {
  const [waiting] = await db.$queryRaw<Waiting[]>`
    WITH open AS NOT MATERIALIZED (SELECT due_at FROM outbox_message WHERE done_at IS NULL AND failed_at IS NULL)
    SELECT
      (SELECT count(*) FROM (SELECT FROM open WHERE due_at <= statement_timestamp() LIMIT ${MOST_COUNTED}) due)::integer AS due,
      (SELECT min(due_at) FROM open WHERE due_at <= statement_timestamp()) AS "oldestAt",
      (SELECT count(*) FROM (SELECT FROM open WHERE due_at > statement_timestamp() LIMIT ${MOST_COUNTED}) later)::integer AS later`;
  if (waiting === undefined) throw new Error("A row without a table is one row");
  return waiting;
}

/** What was given up, the latest first. What a message carries is not here: it may be sealed, and it is nobody's to read. */
export async function givenUpMessages(db: Reader, limit: number) {
  const rows = await db.outboxMessage.findMany({
    where: { failedAt: { not: null } },
    orderBy: [{ failedAt: "desc" }, { id: "asc" }],
    take: limit,
    select: { id: true, kind: true, attempts: true, failedAt: true },
  });
  return rows.flatMap(({ failedAt, ...row }) => (failedAt === null ? [] : [{ ...row, failedAt }]));
}

/** What was last delivered, the latest first. */
export async function lastDelivered(db: Reader, limit: number) {
  const rows = await db.outboxMessage.findMany({
    where: { doneAt: { not: null } },
    orderBy: { doneAt: "desc" },
    take: limit,
    select: { id: true, kind: true, doneAt: true },
  });
  return rows.flatMap(({ doneAt, ...row }) => (doneAt === null ? [] : [{ ...row, doneAt }]));
}

/** Takes up again what was given up, as if it had never been tried; its kind, or `null` where no such message was given up. */
export async function takeUpAgain(tx: Transaction, id: string, now: Date): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ kind: string }[]>`
    UPDATE outbox_message SET failed_at = NULL, attempts = 0, due_at = ${now}
    WHERE id = ${id}::uuid AND failed_at IS NOT NULL RETURNING kind`;
  return row?.kind ?? null;
}
