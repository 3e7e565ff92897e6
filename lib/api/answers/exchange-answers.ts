import { z } from "zod";
import { PAUSE_REASONS } from "@/lib/domain/clock/pause-reason";
import { CLOCK_BASES, CLOCK_KINDS, CLOCK_OWNERS, CLOCK_STATES } from "@/lib/domain/clock/clock";
import type { CaseView } from "@/lib/domain/case/case-view";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { DELIVERY_PROBLEMS } from "@/lib/domain/notice/delivery-problem";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { OUTGOING_STAGES, READING_VERDICTS } from "@/lib/domain/notice/notice-draft";
import { CONFIDENCES, GUESS_REASONS } from "@/lib/domain/response/classification";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { AUTOMATED_DECISIONS } from "@/lib/domain/statement/vocabulary";
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
  itemIds: z.array(z.uuid()).readonly(),
  body: text,
  externalReference: text,
  undelivered: z.strictObject({ at: timestamp, problem: z.enum(DELIVERY_PROBLEMS) }).nullable(),
  delivery: z.strictObject({ messageId: z.string(), isPossibleRepeat: z.boolean(), serverReply: text }).nullable(),
});

export const outgoingAnswer: z.ZodType<One<"outgoing">> = z.strictObject({
  id: z.uuid(),
  stage: z.enum(OUTGOING_STAGES),
  recipient: z.enum(RECIPIENTS),
  channel: z.enum(CHANNELS),
  followUpTo: z.uuid().nullable(),
  itemIds: z.array(z.uuid()).readonly(),
  pointId: z.uuid().nullable(),
  at: timestamp,
  author: z.string(),
  subject: text,
  body: text,
  to: text,
  reading: z.strictObject({ verdict: z.enum(READING_VERDICTS), by: z.string(), at: timestamp, note: text }).nullable(),
});

export const deliveryProblemAnswer: z.ZodType<One<"deliveryProblems">> = z.strictObject({
  noticeId: z.uuid(),
  problem: z.enum(DELIVERY_PROBLEMS),
  at: timestamp,
  recordedAt: timestamp,
  detail: text,
  mailId: z.uuid().nullable(),
});

export const responseAnswer: z.ZodType<One<"responses">> = z.strictObject({
  id: z.uuid(),
  kind,
  isGuess: z.boolean(),
  noticeId: z.uuid().nullable(),
  receivedAt: timestamp,
  recordedAt: timestamp,
  lacksRedress: z.boolean(),
  automation: z.enum(AUTOMATED_DECISIONS).nullable(),
  guess: z.strictObject({ looksLike: kind, confidence: z.enum(CONFIDENCES), reasons: z.array(z.enum(GUESS_REASONS)).readonly() }).nullable(),
  mailId: z.uuid().nullable(),
  reclassified: z.array(z.strictObject({ from: kind, to: kind, at: timestamp })),
  text,
});

export const statementAnswer: z.ZodType<One<"statements">> = z.strictObject({
  id: z.uuid(),
  responseId: z.uuid(),
  givenAt: timestamp,
  recordedAt: timestamp,
  codes: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
  texts: z.record(z.string(), z.string()).nullable(),
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
