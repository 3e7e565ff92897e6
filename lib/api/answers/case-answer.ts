import { z } from "zod";
import { CASE_ACTIONS } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { MANIFEST_ANSWERS } from "@/lib/domain/case/event";
import { PROPOSED_STEPS } from "@/lib/domain/clock/terms";
import { COMPLAINT_WINDOWS, RUNGS } from "@/lib/domain/escalation/rung";
import { ACTION_GROUNDS } from "@/lib/domain/statement/ground";
import type { AsJson } from "./as-json";
import {
  assigneeField,
  categoryField,
  itemKindField,
  nullableTimestamp,
  outcomeField,
  platformField,
  severityField,
  statusField,
  surfaceField,
  timestamp,
} from "./common-fields";
import {
  clockAnswer,
  escalationAnswer,
  noteAnswer,
  deliveryProblemAnswer,
  noticeAnswer,
  outgoingAnswer,
  pauseAnswer,
  responseAnswer,
  statementAnswer,
  takedownAnswer,
  verificationAnswer,
} from "./exchange-answers";
import { silenceBarAnswer } from "./silence-answer";

const itemAnswer = z.strictObject({
  id: z.uuid(),
  canonicalKey: z.string().nullable(),
  platform: platformField,
  kind: itemKindField,
  surface: surfaceField,
  isSubject: z.boolean(),
  postedAt: nullableTimestamp,
  raws: z.array(z.string()),
});

const descriptionAnswer = z.strictObject({
  reportId: z.uuid(),
  filedAt: timestamp,
  observedAt: nullableTimestamp,
  joined: z.boolean(),
  isAnonymous: z.boolean(),
  manifest: z.enum(MANIFEST_ANSWERS),
  category: categoryField,
  text: z.string().nullable(),
});

const movedByAnswer = z.strictObject({ what: z.enum(["follow_up", ...RUNGS]), at: timestamp.nullable(), hours: z.number().nullable() });

const corroborationAnswer = z.strictObject({ reports: z.int(), firstObservedAt: timestamp, lastObservedAt: timestamp });

const proposedStepAnswer = z.strictObject({ step: z.enum(PROPOSED_STEPS), clockId: z.string(), reachedAt: timestamp });

/** A case as every call answers it. Strict, so that a test finds whatever a case says beyond it. */
export const caseAnswer: z.ZodType<AsJson<CaseView>> = z.strictObject({
  reference: z.string(),
  status: statusField,
  category: categoryField,
  severity: severityField,
  platform: platformField,
  surface: surfaceField,
  lifeSafety: z.boolean(),
  openedAt: timestamp,
  firstNoticeAt: nullableTimestamp,
  unansweredSince: nullableTimestamp,
  silenceEndedAt: nullableTimestamp,
  silentDays: z.int(),
  answered: z.boolean(),
  outcome: outcomeField,
  closedAt: nullableTimestamp,
  movedBy: movedByAnswer.nullable(),
  reportCount: z.int(),
  corroboration: corroborationAnswer.nullable(),
  nextRung: z.enum(RUNGS).nullable(),
  proposedStep: proposedStepAnswer.nullable(),
  complaintWindow: z.enum(COMPLAINT_WINDOWS),
  hasReceiptDuty: z.boolean(),
  assignee: assigneeField,
  linked: z.array(z.string()),
  availableActions: z.array(z.enum(CASE_ACTIONS)),
  version: z.int(),
  silenceBar: silenceBarAnswer.nullable(),
  clocks: z.array(clockAnswer),
  pauses: z.array(pauseAnswer),
  items: z.array(itemAnswer),
  notices: z.array(noticeAnswer),
  outgoing: z.array(outgoingAnswer),
  deliveryProblems: z.array(deliveryProblemAnswer),
  responses: z.array(responseAnswer),
  actionGround: z.enum(ACTION_GROUNDS).nullable(),
  statements: z.array(statementAnswer),
  escalations: z.array(escalationAnswer),
  takedowns: z.array(takedownAnswer),
  verifications: z.array(verificationAnswer),
  descriptions: z.array(descriptionAnswer),
  notes: z.array(noteAnswer),
});
