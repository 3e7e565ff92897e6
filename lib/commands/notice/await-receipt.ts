import "server-only";
import type { StoredCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { directoryEntry } from "@/lib/db/directory-store";
import { enqueueReceiptAlarm } from "@/lib/db/outbox";
import type { EventDraft } from "@/lib/domain/case/event";

/**
 * Sees to it that somebody looks again once the receipt that usually comes to a notice of ours to the platform should have come. What was imported from
 * the past raises no alarm today.
 */
export async function awaitReceipt(tx: Transaction, { id, state }: Pick<StoredCase, "id" | "state">, events: readonly EventDraft[], now: Date): Promise<void> {
  for (const event of events) {
    if (event.type !== "notice_sent" || event.data.recipient !== "platform" || event.data.by !== "us") continue;
    const minutes = (await directoryEntry(tx, state.platform))?.usualReceiptMinutes ?? null;
    const dueAt = new Date(event.occurredAt.getTime() + (minutes ?? 0) * 60_000);
    if (minutes !== null && dueAt > now) await enqueueReceiptAlarm(tx, { caseId: id, noticeId: event.data.noticeId }, dueAt);
  }
}
