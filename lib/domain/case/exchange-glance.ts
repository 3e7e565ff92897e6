import { isAnswer, isReceipt, type ResponseKind } from "../response/kind";
import type { CaseView } from "./case-view";

/** What was asked of the platform and what came back, in a few figures. */
export interface Glance {
  /** Of the notices that are not known to have failed. */
  readonly firstNoticeAt: Date | null;
  readonly followUps: number;
  /** Ours that have not gone yet. */
  readonly onTheirWay: number;
  readonly receipts: number;
  /** The last that answers rather than acknowledges; null while none has come, or while a later notice waits again. */
  readonly lastAnswer: { readonly kind: ResponseKind; readonly at: Date } | null;
}

type Exchange = Pick<CaseView, "notices" | "responses" | "outgoing" | "unansweredSince">;

/** A summary of the exchange with the platform, as the reader of a case may see it. What went to others, and what they said, is not in it. */
export function exchangeGlance({ notices, responses, outgoing, unansweredSince }: Exchange): Glance {
  const sent = notices.filter(({ recipient, undelivered }) => recipient === "platform" && undelivered === null);
  const toOthers = new Set(notices.filter(({ recipient }) => recipient !== "platform").map(({ id }) => id));
  const heard = responses.filter(({ noticeId }) => noticeId === null || !toOthers.has(noticeId));
  const first = sent.map(({ sentAt }) => sentAt).sort(byTime)[0] ?? null;
  const last = heard.filter(({ kind }) => isAnswer(kind)).sort((a, b) => byTime(a.receivedAt, b.receivedAt)).at(-1);
  return {
    firstNoticeAt: first,
    followUps: Math.max(0, sent.length - 1),
    onTheirWay: outgoing.filter(({ stage }) => stage === "queued").length,
    receipts: heard.filter(({ kind }) => isReceipt(kind)).length,
    lastAnswer: last === undefined || unansweredSince !== null ? null : { kind: last.kind, at: last.receivedAt },
  };
}

function byTime(a: Date, b: Date): number {
  return a.getTime() - b.getTime();
}
