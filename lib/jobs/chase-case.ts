import "server-only";
import { chaseCaseCommand } from "@/lib/commands/notice/chase-case";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

/** Follows up by itself, where that is set for the platform and the ladder proposes it. */
export async function chaseCase({ payload }: DueMessage): Promise<void> {
  answerOf(await run(chaseCaseCommand, payload, SYSTEM));
}
