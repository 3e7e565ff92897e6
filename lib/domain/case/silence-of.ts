import { isReceipt } from "../response/kind";
import { barAt, type KeptBar, type KeptMark, type KeptStretch } from "../silence/kept-bar";
import type { SilenceBar, SilenceMarkKind } from "../silence/silence-bar";
import { wholeDaysBetween } from "../silence/days";
import type { CaseState, EscalationFact, NoticeFact } from "./case-state";
import { answers, inOrder, platformNotices, platformResponses, standingNotices, verifiedRemovalAt } from "./facts";
import { laterOf } from "../clock/later-of";

/** How long the platform has been silent. */
export interface Silence {
  /** The first notice that has had no answer yet; null where nothing was asked or all is answered. */
  readonly unansweredSince: Date | null;
  /** When the silence stopped growing without an answer: the removal, or the closing. Null while it grows. */
  readonly endedAt: Date | null;
  /** Calendar days (UTC) from `unansweredSince` to its end or to now; 0 where nothing is unanswered. */
  readonly silentDays: number;
}

/**
 * The silence of a case at an instant. Receipts change nothing; an answer ends the silence of everything sent before it; what is sent
 * after it and stays unanswered is a new silence. Removal is not an answer: it stops the silence growing and leaves it on record.
 */
export function silenceOf(state: CaseState, now: Date): Silence {
  const unansweredSince = firstUnanswered(state)?.occurredAt ?? null;
  if (unansweredSince === null) return { unansweredSince, endedAt: null, silentDays: 0 };

  const end = silenceEnd(state);
  const endedAt = end !== null && end < unansweredSince ? unansweredSince : end;
  return { unansweredSince, endedAt, silentDays: wholeDaysBetween(unansweredSince, endedAt ?? laterOf(now, unansweredSince)) };
}

/** The bar of a case at an instant; null before any notice to the platform. */
export function silenceBarOf(state: CaseState, now: Date): SilenceBar | null {
  const kept = keptBarOf(state);
  return kept === null ? null : barAt(kept, now);
}

/** What is kept of the bar: all of it but the present. Null before any notice to the platform. */
export function keptBarOf(state: CaseState): KeptBar | null {
  const notices = platformNotices(state);
  const first = notices[0];
  if (first === undefined) return null;

  const silence = silenceOf(state, state.openedAt);
  const closedTo = state.closure === null ? null : laterOf(silence.endedAt ?? state.closure.at, first.occurredAt);
  return {
    from: first.occurredAt.toISOString(),
    closedTo: closedTo?.toISOString() ?? null,
    stretches: stretchesOf(state, notices),
    marks: marksOf(state, notices).filter((mark) => mark.at >= first.occurredAt.toISOString()),
    notices: notices.length,
    receipts: platformResponses(state).filter((response) => isReceipt(response.kind)).length,
    answers: answers(state).length,
  };
}

function firstUnanswered(state: CaseState): NoticeFact | null {
  const lastAnswer = answers(state).at(-1)?.occurredAt;
  return platformNotices(state).find((notice) => lastAnswer === undefined || notice.occurredAt > lastAnswer) ?? null;
}

function silenceEnd(state: CaseState): Date | null {
  return verifiedRemovalAt(state) ?? state.closure?.at ?? null;
}

function stretchesOf(state: CaseState, notices: readonly NoticeFact[]): KeptStretch[] {
  const ends = answers(state).map((answer) => answer.occurredAt);
  const stretches: KeptStretch[] = [];
  for (const { occurredAt } of notices) {
    const last = stretches.at(-1);
    const from = occurredAt.toISOString();
    if (last !== undefined && (last.to === null || from <= last.to)) continue;
    const end = ends.find((answered) => answered >= occurredAt) ?? silenceEnd(state);
    const to = end === null ? null : laterOf(end, occurredAt).toISOString();
    if (to !== from) stretches.push({ from, to });
  }
  return stretches;
}

function marksOf(state: CaseState, notices: readonly NoticeFact[]): KeptMark[] {
  const removal = verifiedRemovalAt(state);
  const marks: KeptMark[] = [
    ...notices.map(({ occurredAt }, index) => mark(occurredAt, index === 0 ? "notice" : "follow_up")),
    ...platformResponses(state)
      .filter((response) => isReceipt(response.kind))
      .map(({ occurredAt }) => mark(occurredAt, "receipt")),
    ...answers(state).map(({ occurredAt }) => mark(occurredAt, "answer")),
    ...inOrder(state.escalations).map((step) => mark(stepAt(state, step), step.rung === "press" ? "press" : "escalation")),
    ...standingNotices(state)
      .filter((notice) => notice.recipient !== "platform")
      .map(({ occurredAt, recipient }) => mark(occurredAt, recipient === "press" ? "press" : "escalation")),
    ...(removal === null ? [] : [mark(removal, "removal")]),
  ];
  return marks.sort((a, b) => a.at.localeCompare(b.at));
}

/** A step logged without its date, before a removal was, happened by then, whenever it was told. */
function stepAt(state: CaseState, { isDated, occurredAt, sequence }: EscalationFact): Date {
  const removal = verifiedRemovalAt(state);
  const claim = state.takedowns.find((candidate) => candidate.occurredAt.getTime() === removal?.getTime());
  const precedes = !isDated && removal !== null && claim !== undefined && sequence < claim.sequence;
  return precedes && occurredAt > removal ? removal : occurredAt;
}

function mark(at: Date, kind: SilenceMarkKind): KeptMark {
  return { at: at.toISOString(), kind };
}
