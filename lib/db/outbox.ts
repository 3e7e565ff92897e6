import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { CaseEvent, CaseEventType } from "@/lib/domain/case/event";
import { isNotified } from "@/lib/domain/case/notified-events";
import type { Reader, Transaction } from "./client";

/** What may be a step to whoever reported; whether it is one to each of them is asked when they are told (lib/domain/report/told-steps.ts). */
const NEWS: readonly CaseEventType[] = [
  "case_triaged",
  "case_dismissed",
  "notice_sent",
  "delivery_problem",
  "response_received",
  "response_reclassified",
  "statement_given",
  "case_escalated",
  "removal_claimed",
  "removal_verified",
  "case_closed",
  "case_reopened",
];

/** Leaves word, in the transaction that made the news, for the worker to tell staff and those who reported: of all that was made at once, in one message. */
export async function enqueueNews(tx: Transaction, caseId: string, events: readonly CaseEvent[], now: Date): Promise<void> {
  const [from, to] = [events[0]?.sequence, events.at(-1)?.sequence];
  await enqueueForStaff(tx, caseId, events, now);
  const isNews = events.some((event) => NEWS.includes(event.type));
  if (!isNews || from === undefined || to === undefined) return;
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "case_news", payload: { caseId, from, to }, dueAt: now } });
}

/** Leaves word to tell staff of what came in, went wrong or waits to be read. */
async function enqueueForStaff(tx: Transaction, caseId: string, events: readonly CaseEvent[], now: Date): Promise<void> {
  const sequences = events.filter(isNotified).map(({ sequence }) => sequence);
  if (sequences.length === 0) return;
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "staff_news", payload: { caseId, sequences }, dueAt: now } });
}

/** Leaves word to tell those who reported these cases that their time to act runs. However often the same is left, it is told once. */
export async function enqueueReportersNews(tx: Transaction, news: readonly { caseId: string; sequence: number }[], now: Date): Promise<void> {
  const data = news.map(({ caseId, sequence }) => {
    const payload = { caseId, from: sequence, to: sequence };
    return { id: idOf(`case_news ${caseId} ${sequence}`), kind: "case_news", payload, dueAt: now };
  });
  await tx.outboxMessage.createMany({ data, skipDuplicates: true });
}

/** An id that follows from what a message tells (RFC 9562, version 8). */
function idOf(content: string): string {
  const digits = createHash("sha256").update(content).digest("hex");
  return [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join("-");
}

/** Leaves a sign-in link to be mailed. Address and token are for the recipient alone, so they lie here sealed. */
export async function enqueueSignInLink(tx: Transaction, sealed: Uint8Array, now: Date): Promise<void> {
  const payload = { sealed: Buffer.from(sealed).toString("base64") };
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "sign_in_link", payload, dueAt: now } });
}

/** Leaves word to follow up by itself what these clocks propose to. However often the same is left, it is done once. */
export async function enqueueChasing(tx: Transaction, proposals: readonly { caseId: string; sequence: number }[], now: Date): Promise<void> {
  const data = proposals.map(({ caseId, sequence }) => ({ id: idOf(`chase_case ${caseId} ${sequence}`), kind: "chase_case", payload: { caseId }, dueAt: now }));
  await tx.outboxMessage.createMany({ data, skipDuplicates: true });
}

/** Leaves word to see, once a receipt should have come, whether it did. */
export async function enqueueReceiptAlarm(tx: Transaction, notice: { caseId: string; noticeId: string }, dueAt: Date): Promise<void> {
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "receipt_alarm", payload: notice, dueAt } });
}

/** Leaves word to look where a mail belongs. */
export async function enqueueSettlement(tx: Transaction, mailId: string, now: Date): Promise<void> {
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "settle_mail", payload: { mailId }, dueAt: now } });
}

/** Leaves word to rebuild the rows of the cases after this one. */
export async function enqueueRebuild(tx: Transaction, after: string, now: Date): Promise<void> {
  await tx.outboxMessage.create({ data: { id: randomUUID(), kind: "rebuild_rows", payload: { after }, dueAt: now } });
}

/** A policy on its way through the open cases that it bears on, as far as it has come. */
export interface PolicyApplication {
  /** Tells one application of a policy from another. */
  readonly id: string;
  readonly policyKey: string;
  /** The version that was in force when it was asked for. */
  readonly version: number;
  /** Who asked for it, in whose name it is done. */
  readonly personId: string;
  readonly reason: string;
  /** The last case that was gone through; null before the first. */
  readonly after: string | null;
  /** How many cases were gone through. */
  readonly seen: number;
}

/** Leaves word to apply a policy to the cases after the last one. However often a step is left, it is taken once. */
export async function enqueueApplication(tx: Transaction, application: PolicyApplication, now: Date): Promise<void> {
  const { id, after } = application;
  const data = { id: idOf(`rebase_cases ${id} ${after}`), kind: "rebase_cases", payload: { ...application }, dueAt: now };
  await tx.outboxMessage.createMany({ data: [data], skipDuplicates: true });
}

/** The last step that is left of applying a policy; null where it is done, or was never asked for. */
export async function applicationOf(db: Reader, policyKey: string): Promise<{ seen: number; isGivenUp: boolean } | null> {
  const step = await db.outboxMessage.findFirst({
    where: { doneAt: null, kind: "rebase_cases", payload: { path: ["policyKey"], equals: policyKey } },
    orderBy: { dueAt: "desc" },
    select: { payload: true, failedAt: true },
  });
  return step === null ? null : { seen: (step.payload as unknown as PolicyApplication).seen, isGivenUp: step.failedAt !== null };
}

/** A message that is due, lent to one worker until its next attempt falls due. */
export interface DueMessage {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  /** This attempt among them, from 1. */
  readonly attempts: number;
}

/**
 * Lends the next due message, skipping what other workers are just taking; `null` where nothing is due. The attempt is counted and the next
 * one set before anything is sent, so a worker that dies, or a mail server that never answers, costs an attempt and holds up nobody.
 *
 * @param waitMs how long until the next attempt
 */
export async function lendDueMessage(db: Reader, now: Date, waitMs: (message: DueMessage) => number): Promise<DueMessage | null> {
  const [due] = await db.$queryRaw<DueMessage[]>`
    UPDATE outbox_message SET attempts = attempts + 1
    WHERE id = (
      SELECT id FROM outbox_message WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= ${now}
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, kind, payload, attempts`;
  if (due === undefined) return null;
  await db.outboxMessage.update({ where: { id: due.id }, data: { dueAt: new Date(now.getTime() + waitMs(due)) } });
  return due;
}

/** Marks a message as delivered. What it carried is forgotten. */
export async function finishMessage(db: Reader, id: string, now: Date): Promise<void> {
  await db.outboxMessage.update({ where: { id }, data: { doneAt: now, payload: {} } });
}

/** Gives a message up, for a person to look at. */
export async function giveUpMessage(db: Reader, id: string, now: Date): Promise<void> {
  await db.outboxMessage.update({ where: { id }, data: { failedAt: now } });
}

/** Forgets messages that were delivered before this instant. */
export async function forgetDelivered(db: Reader, before: Date): Promise<void> {
  await db.outboxMessage.deleteMany({ where: { doneAt: { lt: before } } });
}
