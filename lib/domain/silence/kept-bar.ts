import { wholeDaysBetween } from "./days";
import type { SilenceBar, SilenceMarkKind } from "./silence-bar";

/** A mark as kept: instants are RFC 3339 UTC with milliseconds, so they compare as text. */
export interface KeptMark {
  readonly at: string;
  readonly kind: SilenceMarkKind;
}

/** An unanswered stretch as kept; `to` is null while it grows. */
export interface KeptStretch {
  readonly from: string;
  readonly to: string | null;
}

/** A silence bar but for the present instant: plain JSON, kept in the row of its case. */
export interface KeptBar {
  readonly from: string;
  /** Where the story ended; null while the case is open. */
  readonly closedTo: string | null;
  readonly stretches: readonly KeptStretch[];
  readonly marks: readonly KeptMark[];
  readonly notices: number;
  readonly receipts: number;
  readonly answers: number;
}

/** The bar as it is drawn at an instant: open stretches grow to it, and the line with them. */
export function barAt(kept: KeptBar, now: Date): SilenceBar {
  const from = new Date(kept.from);
  const lastMark = kept.marks.at(-1)?.at;
  const end = kept.closedTo ?? laterOf(now.toISOString(), kept.from);
  const to = new Date(laterOf(end, lastMark ?? end));
  const stretches = kept.stretches.map((stretch) => ({ from: new Date(stretch.from), to: stretch.to === null ? to : new Date(stretch.to) }));
  const last = stretches.at(-1);
  return {
    from,
    to,
    isOpen: kept.stretches.at(-1)?.to === null,
    stretches,
    marks: kept.marks.map(({ at, kind }) => ({ at: new Date(at), kind })),
    silentDays: last === undefined || endedByAnswer(kept, last.to) ? 0 : wholeDaysBetween(last.from, last.to),
    notices: kept.notices,
    receipts: kept.receipts,
    answers: kept.answers,
  };
}

/** A stretch that an answer ended is over; one that a removal or a closing ended stays on record. */
function endedByAnswer(kept: KeptBar, to: Date): boolean {
  return kept.marks.some((mark) => mark.kind === "answer" && mark.at === to.toISOString());
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
