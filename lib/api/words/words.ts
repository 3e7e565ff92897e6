import type { Locale } from "@/lib/i18n/locales";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";

/** Every call of the API, by the name that its description and its log lines carry. */
export const OPERATION_IDS = [
  "fileReport",
  "listOwnReports",
  "readReceipt",
  "tellResponse",
  "tellNotice",
  "listCases",
  "readCase",
  "listCaseEvents",
  "triageCase",
  "assignCase",
  "sendNotice",
  "proposeNotice",
  "readNotice",
  "queueNotice",
  "withdrawNotice",
  "logResponse",
  "reclassifyResponse",
  "escalateCase",
  "claimTakedown",
  "verifyTakedown",
  "closeCase",
  "reopenCase",
  "pauseClocks",
  "resumeClocks",
  "rebaseClocks",
  "openStatute",
  "logSettlement",
  "reviewClocks",
  "addNote",
  "decideNotice",
  "offerRedress",
  "listStatements",
  "listCaseStatements",
  "listSilence",
  "receiveMail",
  "describeApi",
] as const;

export type OperationId = (typeof OPERATION_IDS)[number];

/** Faults of the way in that deserve clearer words than the sentence of their code. */
export type FaultWord =
  | "fileRefused"
  | "notUtf8"
  | "tooDeep"
  | "notAnObject"
  | "idempotencyKey"
  | "receiptMissing"
  | "receiptUnknown";

export interface OperationWords {
  readonly summary: string;
  readonly description: string;
}

/** What the API says in one language beside the sentences of its refusals. Both languages are complete, or it does not compile. */
export interface ApiWords {
  readonly title: string;
  readonly description: string;
  readonly operations: Readonly<Record<OperationId, OperationWords>>;
  readonly faults: Readonly<Record<FaultWord, string>>;
  readonly unexpected: { readonly title: string; readonly detail: string };
  /** Notes on fields and parameters; not every name needs one. */
  readonly fields: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<AnswerWord, string>>;
  readonly page: Readonly<Record<PageWord, string>>;
}

export type AnswerWord =
  | "ok"
  | "made"
  | "problem"
  | "idempotencyKey"
  | "receiptCode"
  | "acceptLanguage"
  | "message"
  | "envelopeFrom"
  | "envelopeTo";

export type PageWord =
  | "rulesTitle"
  | "callsTitle"
  | "codesTitle"
  | "codesLead"
  | "parameters"
  | "body"
  | "field"
  | "kind"
  | "note"
  | "needed"
  | "answer"
  | "code"
  | "status"
  | "meaning"
  | "permission"
  | "access_token"
  | "access_receipt"
  | "access_nobody"
  | "machine";

export function apiWords(locale: Locale): ApiWords {
  return { en: ENGLISH, fr: FRENCH }[locale];
}
