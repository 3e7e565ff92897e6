import { z } from "zod";
import type { CaseRow } from "@/lib/queries/case/case-row";
import type { AsJson } from "./as-json";
import {
  assigneeField,
  categoryField,
  listOf,
  nullableTimestamp,
  outcomeField,
  platformField,
  severityField,
  statusField,
  timestamp,
} from "./common-fields";
import { silenceBarAnswer } from "./silence-answer";

/** A case as it stands in a list. */
export const caseRowAnswer: z.ZodType<AsJson<Omit<CaseRow, "assignee">>> = z.strictObject({
  reference: z.string(),
  status: statusField,
  category: categoryField,
  severity: severityField,
  platform: platformField,
  lifeSafety: z.boolean(),
  openedAt: timestamp,
  closedAt: nullableTimestamp,
  outcome: outcomeField,
  answered: z.boolean(),
  nextDueAt: nullableTimestamp,
  isOverdue: z.boolean(),
  unansweredSince: nullableTimestamp,
  silenceEndedAt: nullableTimestamp,
  silentDays: z.int(),
  silenceBar: silenceBarAnswer.nullable(),
  notices: z.int(),
  receipts: z.int(),
  reportCount: z.int(),
  assignee: assigneeField,
  version: z.int(),
});

export const caseListAnswer = listOf(caseRowAnswer);
