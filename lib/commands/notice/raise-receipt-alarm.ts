import "server-only";
import { z } from "zod";
import { appendToCase, lockCase } from "@/lib/db/case-store";
import { directoryEntry } from "@/lib/db/directory-store";
import { enqueueNews } from "@/lib/db/outbox";
import { platformResponses, standingNotices } from "@/lib/domain/case/facts";
import { isAlarmDue, reportDelivery } from "@/lib/domain/notice/deliver-notice";
import { isRefusal } from "@/lib/domain/refusal";
import { isReceiptMissing } from "@/lib/domain/silence/missing-receipt";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({ caseId: z.uuid(), noticeId: z.uuid() });

/**
 * Raises an alarm about the address, once, where the receipt that usually comes to a notice did not (DESIGN section 4). Silence where it came
 * meanwhile, where the notice is known not to have arrived, and where the platform's usual time is no longer known.
 */
export const raiseReceiptAlarmCommand = defineCommand<z.output<typeof input>, { isRaised: boolean }>({
  name: "raise-receipt-alarm",
  permission: "notice.deliver",
  input,
  handle: async (tx, { caseId, noticeId }, { actor, now }) => {
    const stored = await lockCase(tx, { id: caseId });
    const notice = stored && standingNotices(stored.state).find((candidate) => candidate.noticeId === noticeId);
    if (stored === null || notice == null || stored.state.status === "closed" || !isAlarmDue(stored.state, noticeId)) return { isRaised: false };
    const usual = (await directoryEntry(tx, stored.state.platform))?.usualReceiptMinutes ?? null;
    const responses = platformResponses(stored.state).map((response) => ({ noticeId: response.noticeId, receivedAt: response.occurredAt }));
    if (!isReceiptMissing({ id: noticeId, sentAt: notice.occurredAt }, responses, usual, now)) return { isRaised: false };

    const decision = reportDelivery(stored.state, { noticeId, problem: "receipt_missing", at: now, detail: null, mailId: null }, { actor, now });
    if (isRefusal(decision)) return { isRaised: false };
    const { events } = await appendToCase(tx, stored, decision, [], loggedActor(actor), now);
    await enqueueNews(tx, caseId, events, now);
    return { isRaised: true };
  },
});
