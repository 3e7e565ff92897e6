import { z } from "zod";
import { PAUSE_REASONS } from "@/lib/domain/clock/pause-reason";
import { CLOCK_BASES, CLOCK_KINDS, CLOCK_OWNERS, CLOCK_STATES } from "@/lib/domain/clock/clock";
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
  id: z.string(),
  kind: z.enum(CLOCK_KINDS),
  ordinal: z.int(),
  owner: z.enum(CLOCK_OWNERS),
  basis: z.enum(CLOCK_BASES),
  state: z.enum(CLOCK_STATES),
  startedAt: timestamp,
  dueAt: timestamp,
  dueLegalLatest: timestamp,
  resumesAt: nullableTimestamp,
  stoppedAt: nullableTimestamp,
  abandonedAt: nullableTimestamp,
});

export const pauseAnswer: z.ZodType<One<"pauses">> = z.strictObject({
  id: z.string(),
  reason: z.enum(PAUSE_REASONS),
  from: timestamp,
  to: nullableTimestamp,
  by: z.string().nullable(),
  note: text,
});
