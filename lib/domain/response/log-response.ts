import { checkDate, checkMove, firstRefusal, type Decision, type Occasion } from "../case/decision";
import type { CaseState } from "../case/case-state";
import type { TextRef } from "../case/event";
import { refuse } from "../refusal";
import type { AutomatedDecision } from "../statement/vocabulary";
import type { ResponseKind } from "./kind";
import { onTheirWord } from "./on-their-word";
import type { ResponseGuess } from "./response-guess";

export interface ResponseInput {
  readonly responseId: string;
  readonly kind: ResponseKind;
  readonly isGuess: boolean;
  readonly receivedAt: Date;
  readonly noticeId?: string;
  readonly lacksRedress: boolean;
  readonly text: TextRef;
  /** How it was guessed; left out where somebody says what it is. */
  readonly guess?: ResponseGuess;
  /** The mail that brought it. */
  readonly mailId?: string;
  /** Whether the mail may have come by way of a person rather than from the platform. */
  readonly isSecondHand?: true;
  /** Whether machines decided what it tells; left out where nobody said so. */
  readonly automation?: AutomatedDecision;
  /** The report whose reporter tells of it. */
  readonly reportId?: string;
}

/** Records what the platform said, verbatim and at the time it said it. What it stops follows from its kind. */
export function logResponse(state: CaseState, input: ResponseInput, { actor, now }: Occasion): Decision {
  const isKnown = input.noticeId === undefined || state.notices.some((notice) => notice.noticeId === input.noticeId);
  const refusal = firstRefusal(
    checkMove(state, "respond"),
    checkDate(input.receivedAt, now, "receivedAt"),
    isKnown ? null : refuse("notice_unknown", { path: "noticeId" }),
  );
  if (refusal !== null) return refusal;

  const { receivedAt, noticeId, ...rest } = input;
  const told = onTheirWord(actor, state.reports.length > 1, input);
  return [{ type: "response_received", occurredAt: receivedAt, data: { ...rest, ...told, noticeId: noticeId ?? null } }];
}

/**
 * Corrects what a response was taken for, or confirms a guess at it. Clocks and silence rewind as if it had always been this. What a person had
 * settled is changed for a reason only; a guess needs none.
 */
export function reclassifyResponse(
  state: CaseState,
  input: { responseId: string; kind: ResponseKind; lacksRedress: boolean; reason: TextRef | null },
  { now }: Occasion,
): Decision {
  const response = state.responses.find((candidate) => candidate.responseId === input.responseId);
  const refusal = firstRefusal(
    checkMove(state, "reclassify"),
    response === undefined ? refuse("response_unknown") : null,
    response?.kind === input.kind && response.isGuess === false ? refuse("same_kind", { path: "kind" }) : null,
    response?.isGuess === false && input.reason === null ? refuse("field_required", { path: "reason" }) : null,
  );
  return refusal ?? [{ type: "response_reclassified", occurredAt: now, data: input }];
}
