import "server-only";
import { randomUUID } from "node:crypto";
import type { CaseEvent, CaseEventType } from "@/lib/domain/case/event";
import type { Transaction } from "./client";

/** What a reporter is told of, without content: that there is news, and how to read it. */
const NEWS: readonly CaseEventType[] = [
  "case_triaged",
  "case_dismissed",
  "notice_sent",
  "response_received",
  "removal_claimed",
  "removal_verified",
  "case_closed",
  "case_reopened",
];

/** Leaves word, in the transaction that made the news, for the worker to tell those who reported. */
export async function enqueueNews(tx: Transaction, caseId: string, events: readonly CaseEvent[], now: Date): Promise<void> {
  const isNews = events.some((event) => NEWS.includes(event.type));
  if (!isNews) return;
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "case_news", payload: { caseId }, dueAt: now } });
}

/** Leaves a sign-in link to be mailed. Address and token are for the recipient alone, so they lie here sealed. */
export async function enqueueSignInLink(tx: Transaction, sealed: Uint8Array, now: Date): Promise<void> {
  const payload = { sealed: Buffer.from(sealed).toString("base64") };
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "sign_in_link", payload, dueAt: now } });
}

/** A message that is due, claimed by one worker until its transaction ends. */
export interface DueMessage {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
}

/** Claims the next due message, skipping what other workers hold; `null` where nothing is due. */
export async function claimDueMessage(tx: Transaction, now: Date): Promise<DueMessage | null> {
  const [message] = await tx.$queryRaw<DueMessage[]>`
    SELECT id, kind, payload, attempts FROM outbox_message
    WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= ${now}
    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return message ?? null;
}

/** Marks a message as delivered. What it carried is forgotten. */
export async function finishMessage(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.outboxMessage.update({ where: { id }, data: { doneAt: now, payload: {} } });
}

/** Puts a message off until later, or gives it up for a person to look at where `dueAt` is null. */
export async function postponeMessage(tx: Transaction, id: string, dueAt: Date | null, now: Date): Promise<void> {
  const later = dueAt === null ? { failedAt: now } : { dueAt };
  await tx.outboxMessage.update({ where: { id }, data: { attempts: { increment: 1 }, ...later } });
}
