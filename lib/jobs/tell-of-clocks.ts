import "server-only";
import { tellOfClocksCommand } from "@/lib/commands/notification/tell-of-clocks";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

/** Tells those who can act of what one batch of clocks has announced. */
export async function tellOfClocks(message: DueMessage): Promise<void> {
  answerOf(await run(tellOfClocksCommand, message.payload, SYSTEM));
}
