import { z } from "zod";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import type { ChainedEvent } from "@/lib/domain/audit/chain";
import { ACTOR_ROLES } from "@/lib/domain/access/actor";
import type { AsJson } from "./as-json";
import { listOf, timestamp } from "./common-fields";

const eventFields = { type: z.string(), sequence: z.int(), occurredAt: timestamp, recordedAt: timestamp };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The event that tells of a write. */
export const writtenEventAnswer: z.ZodType<AsJson<CaseWrite["event"]>> = z.strictObject(eventFields);

/** An event with all that its hash covers (DESIGN section 6, "The log"). */
const chainedEventAnswer: z.ZodType<AsJson<Omit<ChainedEvent, "data">>> = z.strictObject({
  caseReference: z.string(),
  ...eventFields,
  actor: z.strictObject({ role: z.enum(ACTOR_ROLES), label: z.string() }),
  data: z.record(z.string(), z.unknown()),
  previousHash: sha256,
  hash: sha256,
});

export const caseEventsAnswer = listOf(chainedEventAnswer);
