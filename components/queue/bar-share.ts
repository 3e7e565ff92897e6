import type { SilenceBar } from "@/lib/domain/silence/silence-bar";

/** How long each bar is against the longest of its list, so that lengths compare down the page. A list of nothing but moments has no longest. */
export function barShares(bars: readonly (SilenceBar | null)[]): (bar: SilenceBar) => number {
  const longest = Math.max(0, ...bars.map((bar) => (bar === null ? 0 : lengthMs(bar))));
  return (bar) => (longest === 0 ? 1 : lengthMs(bar) / longest);
}

function lengthMs({ from, to }: SilenceBar): number {
  return to.getTime() - from.getTime();
}
