import "server-only";
import { ANONYMOUS } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { readinessQuery } from "@/lib/queries/health/readiness";

/** How long one answer holds: the database is asked at most this often, however many pages are read. */
const HOLDS_MS = 1_000;

const last = { askedAt: -Infinity, answer: Promise.resolve(true) };

/** Whether pages can be served now. All who ask at once wait for one answer. */
export function isServing(now: Date): Promise<boolean> {
  if (now.getTime() - last.askedAt < HOLDS_MS) return last.answer;
  last.askedAt = now.getTime();
  last.answer = ask(readinessQuery, {}, ANONYMOUS).then(
    (result) => result.ok,
    () => false,
  );
  return last.answer;
}
