import { z } from "zod";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { NEXT_CODES, type KnownAlready } from "@/lib/domain/report/next-for-reporters";
import { TOLD_CODES, type ToldStep } from "@/lib/domain/report/told-step";
import { UPDATES } from "@/lib/domain/report/updates";
import type { AsJson } from "./as-json";
import { caseAnswer } from "./case-answer";
import { caseRowAnswer } from "./case-row-answer";
import { listOf, nullableTimestamp, timestamp } from "./common-fields";

const report = { id: z.uuid(), filedAt: timestamp };

const nextStepAnswer = z.strictObject({
  code: z.enum(NEXT_CODES),
  rung: z.enum(RUNGS).nullable(),
  from: nullableTimestamp,
  by: nullableTimestamp,
});

/** Where a case stands for whoever reports it again: nothing was sent because of it, and this comes next. */
const knownAlreadyAnswer: z.ZodType<AsJson<KnownAlready>> = z.strictObject({
  reports: z.int(),
  firstNoticeAt: nullableTimestamp,
  unansweredSince: nullableTimestamp,
  silentDays: z.int(),
  step: nextStepAnswer.nullable(),
});

const toldStepAnswer: z.ZodType<AsJson<ToldStep>> = z.strictObject({
  at: timestamp,
  code: z.enum(TOLD_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What filing answers (DESIGN section 7). The receipt code is shown this once; `next` is there where the report joined a case. */
export const filedAnswer = z.strictObject({
  report: z.strictObject(report),
  case: z.strictObject({ reference: z.string(), url: z.url(), joined: z.boolean() }),
  next: knownAlreadyAnswer.optional(),
  receipt: z.string().regex(/^\d{4} \d{4} \d{4} \d{4}$/),
});

export const ownReportsAnswer = listOf(z.strictObject({ ...report, case: caseRowAnswer }));

export const receiptAnswer = z.strictObject({
  report: z.strictObject(report),
  case: caseAnswer,
  steps: z.array(toldStepAnswer),
  next: knownAlreadyAnswer,
  updates: z.enum(UPDATES).nullable(),
});
