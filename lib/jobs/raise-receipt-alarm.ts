import "server-only";
import { raiseReceiptAlarmCommand } from "@/lib/commands/notice/raise-receipt-alarm";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

/** Looks, once a receipt should have come, whether it did. */
export async function raiseReceiptAlarm({ payload }: DueMessage): Promise<void> {
  answerOf(await run(raiseReceiptAlarmCommand, payload, SYSTEM));
}
