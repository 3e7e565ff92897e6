import { isAnswer } from "../../response/kind";
import type { NoticeFacts } from "./notice-facts";

/** The last answer that came; null where none did, or where a later notice waits again. */
export function answerOf({ responses, unansweredSince }: NoticeFacts) {
  return unansweredSince === null ? (responses.findLast(({ kind }) => isAnswer(kind)) ?? null) : null;
}

/** Whether the last answer is a question to us. */
export function hasInformationRequest(facts: NoticeFacts): boolean {
  return answerOf(facts)?.kind === "information_request";
}
