import { z } from "zod";
import type { CaseView } from "@/lib/domain/case/case-view";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { REMOVAL_CLAIMANTS, REMOVAL_CLAIMS, VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import type { AsJson } from "./as-json";
import { nullableTimestamp, timestamp } from "./common-fields";

type One<List extends keyof CaseView> = CaseView[List] extends readonly (infer Item)[] ? AsJson<Item> : never;

const text = z.string().nullable();
const kind = z.enum(RESPONSE_KINDS);

export const noticeAnswer: z.ZodType<One<"notices">> = z.strictObject({
  id: z.uuid(),
  recipient: z.enum(RECIPIENTS),
  channel: z.enum(CHANNELS),
  by: z.enum(["us", "reporter"]),
  sentAt: timestamp,
  recordedAt: timestamp,
  followUpTo: z.uuid().nullable(),
  body: text,
  externalReference: text,
});

export const responseAnswer: z.ZodType<One<"responses">> = z.strictObject({
  id: z.uuid(),
  kind,
  isGuess: z.boolean(),
  noticeId: z.uuid().nullable(),
  receivedAt: timestamp,
  recordedAt: timestamp,
  lacksRedress: z.boolean(),
  reclassified: z.array(z.strictObject({ from: kind, to: kind, at: timestamp })),
  text,
});

export const escalationAnswer: z.ZodType<One<"escalations">> = z.strictObject({
  id: z.uuid(),
  rung: z.enum(RUNGS),
  at: timestamp,
  recordedAt: timestamp,
  reason: text,
});

export const takedownAnswer: z.ZodType<One<"takedowns">> = z.strictObject({
  id: z.uuid(),
  claim: z.enum(REMOVAL_CLAIMS),
  by: z.enum(REMOVAL_CLAIMANTS),
  claimedAt: timestamp,
  recordedAt: timestamp,
});

export const verificationAnswer: z.ZodType<One<"verifications">> = z.strictObject({
  id: z.uuid(),
  result: z.enum(VERIFICATION_RESULTS),
  checkedAt: timestamp,
  recordedAt: timestamp,
  method: text,
});

export const noteAnswer: z.ZodType<One<"notes">> = z.strictObject({ id: z.uuid(), at: timestamp, by: z.string(), text });

export const clockAnswer: z.ZodType<One<"clocks">> = z.strictObject({
  kind: z.enum(["triage", "notify", "acknowledge", "answer", "takedown", "verify", "complaint"]),
  ordinal: z.int(),
  owner: z.enum(["us", "platform", "reporter"]),
  basis: z.enum(["policy", "commitment", "statute"]),
  state: z.enum(["running", "paused", "met", "overdue", "breached"]),
  startedAt: timestamp,
  dueAt: timestamp,
  dueLegalLatest: timestamp,
  stoppedAt: nullableTimestamp,
  abandonedAt: nullableTimestamp,
});
