import "server-only";
import { z } from "zod";
import { tellOfClocksCommand } from "@/lib/commands/notification/tell-of-clocks";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { answerOf } from "./answer-of";

/** Events that one transaction tells of. After a long time without a worker a batch of clocks has reached many, each for many people. */
const AT_ONCE = 500;

const payload = z.object({ announced: z.array(z.object({ caseId: z.string(), sequence: z.number() })) });

/** Tells those who can act of what one batch of clocks has announced. Interrupted, it begins anew, and nobody is told twice. */
export async function tellOfClocks(message: DueMessage): Promise<void> {
  const { announced } = payload.parse(message.payload);
  for (let told = 0; told < announced.length; told += AT_ONCE) {
    answerOf(await run(tellOfClocksCommand, { announced: announced.slice(told, told + AT_ONCE) }, SYSTEM));
  }
}
