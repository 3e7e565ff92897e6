import { z } from "zod";
import { caseAnswer } from "./case-answer";
import { caseRowAnswer } from "./case-row-answer";
import { listOf, timestamp } from "./common-fields";

const report = { id: z.uuid(), filedAt: timestamp };

/** What filing answers (DESIGN section 7). The receipt code is shown this once. */
export const filedAnswer = z.strictObject({
  report: z.strictObject(report),
  case: z.strictObject({ reference: z.string(), url: z.url(), joined: z.boolean() }),
  receipt: z.string().regex(/^\d{4} \d{4} \d{4} \d{4}$/),
});

export const ownReportsAnswer = listOf(z.strictObject({ ...report, case: caseRowAnswer }));

export const receiptAnswer = z.strictObject({ report: z.strictObject(report), case: caseAnswer });
