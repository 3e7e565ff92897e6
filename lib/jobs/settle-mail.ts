import "server-only";
import { z } from "zod";
import { settleMailCommand } from "@/lib/commands/mail/settle-mail";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

const payload = z.object({ mailId: z.string() });

/** Looks where a mail belongs that was kept. One that cannot be settled time and again stays in the tray. */
export async function settleMail(message: DueMessage): Promise<void> {
  answerOf(await run(settleMailCommand, payload.parse(message.payload), SYSTEM));
}
