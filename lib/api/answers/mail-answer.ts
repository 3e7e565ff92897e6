import { z } from "zod";
import type { MailOutcome } from "@/lib/commands/mail/mail-outcome";
import { MAIL_REASONS, MAIL_STATES } from "@/lib/domain/mail/mail-state";
import { DELIVERY_PROBLEMS } from "@/lib/domain/notice/delivery-problem";
import { CONFIDENCES, GUESS_REASONS } from "@/lib/domain/response/classification";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import type { AsJson } from "./as-json";
import { timestamp } from "./common-fields";

type Outcome = AsJson<MailOutcome>;

const kind = z.enum(RESPONSE_KINDS);

const response: z.ZodType<Outcome["response"]> = z
  .strictObject({
    id: z.uuid(),
    kind,
    isGuess: z.boolean(),
    guess: z.strictObject({ looksLike: kind, confidence: z.enum(CONFIDENCES), reasons: z.array(z.enum(GUESS_REASONS)).readonly() }).nullable(),
    noticeId: z.uuid().nullable(),
    lacksRedress: z.boolean(),
    receivedAt: timestamp,
    recordedAt: timestamp,
  })
  .nullable();

/** Where a mail went that was handed in: its state and why, and what it made of its case. */
export const receivedMailAnswer = z.strictObject({
  mail: z.strictObject({
    id: z.uuid(),
    state: z.enum(MAIL_STATES),
    because: z.enum(MAIL_REASONS).nullable(),
    receivedAt: timestamp,
    duplicate: z.boolean(),
  }),
  case: z.strictObject({ reference: z.string(), url: z.url(), version: z.int().positive() }).nullable(),
  response,
  deliveryProblem: z.strictObject({ noticeId: z.uuid(), problem: z.enum(DELIVERY_PROBLEMS), at: timestamp }).nullable(),
});
