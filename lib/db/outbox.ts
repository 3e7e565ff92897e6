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
