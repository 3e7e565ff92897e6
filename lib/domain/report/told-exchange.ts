import type { Actor } from "../access/actor";
import type { CaseState, NoticeFact, ResponseFact } from "../case/case-state";
import { inOrder, platformNotices, platformResponses } from "../case/facts";
import { mayReadRecipient, wordOf } from "../case/readable-exchange";
import { isAnswer, isReceipt, type ResponseKind } from "../response/kind";
import { wholeDaysBetween } from "../silence/days";
import { flag, step, type LoggedStep, type ToldCode } from "./told-step";

/** What went to and fro with the platform, and who else was written to, as far as a reporter may know. */
export function toldExchange(state: CaseState, own: readonly string[], reader: Actor): LoggedStep[] {
  const responses = platformResponses(state);
  const answered = new Set(responses.map(({ responseId }) => responseId));
  return [
    ...inOrder(state.notices).flatMap((notice) => toldNotice(state, own, reader, notice)),
    ...responses.flatMap((response) => toldResponse(state, own, response)),
    ...state.statements.filter(({ responseId }) => answered.has(responseId)).map((fact) => step("gave_reasons", fact)),
  ];
}

/** A notice that did not arrive is told of twice: that it went, and that it did not arrive. */
function toldNotice(state: CaseState, own: readonly string[], reader: Actor, notice: NoticeFact): LoggedStep[] {
  if (!mayReadRecipient(reader, notice.recipient)) return [];
  const problem = state.deliveryProblems.find(({ noticeId, occurredAt }) => noticeId === notice.noticeId && occurredAt.getTime() === notice.undelivered?.at.getTime());
  const failed = problem === undefined ? [] : [step("not_delivered", problem)];
  if (notice.recipient !== "platform") return [step("sent_elsewhere", notice, { recipient: notice.recipient }), ...failed];
  if (notice.by === "reporter") return [step("reporter_wrote", notice, { word: wordOf(state, own, notice) }), ...failed];
  return [step(notice.followUpTo === null ? "notified" : "followed_up", notice), ...failed];
}

/** Under the kind it has now; what it was taken for before is told as corrected, and so is the word of a reporter once staff have read it. */
function toldResponse(state: CaseState, own: readonly string[], response: ResponseFact): LoggedStep[] {
  const { kind, isGuess } = response;
  const params = { kind, guess: flag(isGuess), word: wordOf(state, own, response), ...waited(state, response) };
  const corrections = response.reclassifications.map(({ to, at, sequence }) => step("corrected", { occurredAt: at, sequence }, { kind: to }));
  return [step(codeOf(kind), response, params), ...corrections];
}

function codeOf(kind: ResponseKind): ToldCode {
  if (isReceipt(kind)) return "acknowledged";
  if (kind === "information_request") return "asked";
  return isAnswer(kind) ? "answered" : "wrote";
}

/** How many days the first notice that this answers had waited for it. Nothing of what answers nothing, or came unasked. */
function waited(state: CaseState, response: ResponseFact): { readonly days?: number } {
  if (!isAnswer(response.kind)) return {};
  const earlier = platformResponses(state).filter(({ kind, occurredAt }) => isAnswer(kind) && occurredAt < response.occurredAt);
  const since = earlier.at(-1)?.occurredAt;
  const asked = platformNotices(state).find(({ occurredAt }) => occurredAt <= response.occurredAt && (since === undefined || occurredAt > since));
  return asked === undefined ? {} : { days: wholeDaysBetween(asked.occurredAt, response.occurredAt) };
}
