import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";

/** What we and others did stands above the line; what the platform said hangs below it. */
export type Side = "above" | "below";

export interface PlacedMark {
  readonly mark: SilenceMark;
  readonly side: Side;
  /** A CSS length: its place in time, moved only as far as its neighbours on the same side require. */
  readonly left: string;
}

/** At equal times the cause stands before its effect, and the end cap comes last. */
const ORDER: readonly SilenceMark["kind"][] = ["notice", "follow_up", "receipt", "answer", "escalation", "press", "removal"];

/** A mark further back than this many neighbours cannot be reached by the nudging that is still worth drawing. */
const REACH = 8;

/** Where an instant lies on the bar, in percent of its length; a bar without length is all start. */
export function percentAt(bar: Pick<SilenceBar, "from" | "to">, at: Date): number {
  const length = bar.to.getTime() - bar.from.getTime();
  if (length <= 0) return 0;
  const share = (at.getTime() - bar.from.getTime()) / length;
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/**
 * Places every mark so that none hides another. The nudge is written in pixels inside a CSS `max()`, because the
 * bar is drawn on the server at a width only the browser knows.
 */
export function placeMarks(bar: SilenceBar, gapPx: number): PlacedMark[] {
  return (["above", "below"] as const).flatMap((side) => {
    const marks = bar.marks.filter((mark) => sideOf(mark) === side).toSorted(byTime);
    const percents = marks.map((mark) => percentAt(bar, mark.at));
    return marks.map((mark, index) => ({ mark, side, left: nudged(percents, index, gapPx) }));
  });
}

function sideOf(mark: SilenceMark): Side {
  return mark.kind === "receipt" || mark.kind === "answer" ? "below" : "above";
}

function byTime(a: SilenceMark, b: SilenceMark): number {
  return a.at.getTime() - b.at.getTime() || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

/** At least `gapPx` after each mark before it, early enough to leave room for those after it, never off the bar. */
function nudged(percents: readonly number[], index: number, gapPx: number): string {
  const first = Math.max(0, index - REACH);
  const pushes = percents.slice(first, index + 1).map((percent, offset) => shifted(percent, (index - first - offset) * gapPx));
  const following = Math.min(REACH, percents.length - 1 - index);
  return `max(0%, min(max(${pushes.join(", ")}), ${shifted(100, -following * gapPx)}))`;
}

function shifted(percent: number, px: number): string {
  if (px === 0) return `${percent}%`;
  return `${percent}% ${px < 0 ? "-" : "+"} ${Math.abs(px)}px`;
}
