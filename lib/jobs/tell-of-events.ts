import "server-only";
import { tellOfEventsCommand } from "@/lib/commands/notification/tell-of-events";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

/** Tells staff of what one write brought to a case. Interrupted, it begins anew, and nobody is told twice. */
export async function tellOfEvents({ payload }: DueMessage): Promise<void> {
  answerOf(await run(tellOfEventsCommand, payload, SYSTEM));
}
