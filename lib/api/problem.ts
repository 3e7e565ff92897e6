import "server-only";
import type { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { refusalSentence, refusalTitle } from "@/lib/i18n/refusal-sentence";
import { type RequestRefused } from "./request-refused";
import { statusOfRefusal } from "./status-of-refusal";
import { apiWords } from "./words/words";

/** A problem document as RFC 9457 has it, with our stable `code` and a line for each field. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** A body may be wrong in as many places as it has bytes; nobody reads beyond these. */
const MOST_ERRORS = 100;
/** A path may hold a name that the caller made up. */
const LONGEST_PATH = 200;

/** Long enough for the window of a receipt code to pass (`lib/auth/attempts.ts`), and short enough not to lose people. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: "600", 503: "5" };

/** The problem of refusals: its status and code are those of the first, its `errors` name every field. */
export function problemOf({ refusals, detail }: RequestRefused, locale: Locale): Response {
  const [first] = refusals;
  const errors = refusals.slice(0, MOST_ERRORS).flatMap((refusal) => fieldError(refusal, locale));
  const problem: Problem = {
    type: problemType(first.code),
    title: refusalTitle(first, locale),
    status: detail.status ?? statusOfRefusal(first.code),
    detail: detail.word === undefined ? refusalSentence(first, locale) : apiWords(locale).faults[detail.word],
    code: first.code,
    ...(errors.length === 0 ? {} : { errors }),
  };
  return problemResponse(problem, locale, detail.headers);
}

/** The problem of a failure nobody expected: the id under which it was logged, and nothing of what it was. */
export function unexpectedProblem(logId: string, locale: Locale): Response {
  const { title, detail } = apiWords(locale).unexpected;
  const problem = { type: problemType("unexpected"), title, status: 500, detail: `${detail} ${logId}`, code: "unexpected" };
  return problemResponse(problem, locale);
}

function problemType(code: string): string {
  return `${env().publicUrl}/docs/api#${code}`;
}

function fieldError(refusal: Refusal, locale: Locale) {
  const { code, path } = refusal;
  if (path === undefined || path === "") return [];
  return [{ path: path.slice(0, LONGEST_PATH), code, message: refusalSentence(refusal, locale) }];
}

function problemResponse(problem: Problem, locale: Locale, extra: Readonly<Record<string, string>> = {}): Response {
  const headers = new Headers({
    "Content-Type": "application/problem+json",
    "Content-Language": locale,
    "Cache-Control": "no-store",
    Vary: "Accept-Language",
    ...extra,
  });
  if (problem.status === 401 && !headers.has("WWW-Authenticate")) headers.set("WWW-Authenticate", "Bearer");
  const retryAfter = RETRY_AFTER[problem.status];
  if (retryAfter !== undefined) headers.set("Retry-After", retryAfter);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
