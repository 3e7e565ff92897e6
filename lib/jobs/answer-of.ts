import "server-only";
import type { Result } from "@/lib/domain/result";

/** What a job's own command answered. Nobody is there to be told of a refusal: it is an error, and the work is tried again. */
export function answerOf<Answer>(result: Result<Answer>): Answer {
  if (result.ok) return result.answer;
  throw new Error(`Refused: ${result.refusals.map(({ code }) => code).join(", ")}`);
}
