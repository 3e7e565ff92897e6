import "server-only";
import { randomUUID } from "node:crypto";
import type { Reader, Transaction } from "./client";

/** Where a notice stands on its way to a mail server. */
export type DeliveryState = "waiting" | "sending" | "sent" | "undelivered" | "withdrawn";

export interface Delivery {
  readonly noticeId: string;
  readonly caseId: string;
  readonly messageId: string;
  readonly state: DeliveryState;
  readonly queuedAt: Date;
}

/** Puts a notice on its way, and leaves word for the worker. One that did not arrive may be put on its way again, under a Message-ID of its own. */
export async function enqueueDelivery(tx: Transaction, delivery: { noticeId: string; caseId: string; messageId: string }, now: Date): Promise<void> {
  const fresh = { ...delivery, state: "waiting", queuedAt: now, attemptedAt: null, attempts: 0, sentAt: null };
  await tx.noticeDelivery.upsert({ where: { noticeId: delivery.noticeId }, create: fresh, update: fresh });
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "notice_mail", payload: { noticeId: delivery.noticeId }, dueAt: now } });
}

/** The delivery of a notice, its row locked until the transaction ends; null where there is none. */
export async function lockDelivery(tx: Transaction, noticeId: string): Promise<Delivery | null> {
  const [row] = await tx.$queryRaw<Delivery[]>`
    SELECT notice_id AS "noticeId", case_id AS "caseId", message_id AS "messageId", state, queued_at AS "queuedAt"
    FROM notice_delivery WHERE notice_id = ${noticeId}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Notes that a worker has taken a delivery up and is about to hand it to a mail server. */
export async function beginSending(tx: Transaction, noticeId: string, now: Date): Promise<void> {
  await tx.noticeDelivery.update({ where: { noticeId }, data: { state: "sending", attemptedAt: now, attempts: { increment: 1 } } });
}

export async function setDelivery(tx: Transaction, noticeId: string, state: DeliveryState, sentAt: Date | null = null): Promise<void> {
  await tx.noticeDelivery.update({ where: { noticeId }, data: { state, sentAt } });
}

/** The Message-IDs under which these notices went, the earliest first. */
export async function messageIdsOf(db: Reader, noticeIds: readonly string[]): Promise<string[]> {
  const where = { noticeId: { in: [...noticeIds] }, state: "sent" };
  const rows = await db.noticeDelivery.findMany({ where, orderBy: { sentAt: "asc" }, select: { messageId: true } });
  return rows.map(({ messageId }) => messageId);
}

/** The notices of ours that went under these Message-IDs. */
export async function noticesByMessageId(db: Reader, messageIds: readonly string[]): Promise<Delivery[]> {
  const rows = await db.noticeDelivery.findMany({
    where: { messageId: { in: [...messageIds] } },
    select: { noticeId: true, caseId: true, messageId: true, state: true, queuedAt: true },
  });
  return rows.map((row) => ({ ...row, state: row.state as DeliveryState }));
}
