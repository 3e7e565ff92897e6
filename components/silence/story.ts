import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import type { Messages } from "@/lib/i18n/messages-en";

/** Any translator of the `silence` namespace. */
export type StoryWords = (key: `story.${keyof Messages["silence"]["story"]}`, values: Record<string, string | number>) => string;

const NAMED = ["escalation", "press", "removal"] as const;

/** The whole bar in words, for those who do not see it: what was sent, what came back, how long nothing did. */
export function silenceStory(bar: SilenceBar, words: StoryWords, day: (at: Date) => string): string {
  const from = day(bar.from);
  const opening = bar.isOpen ? words("story.openingNow", { from }) : words("story.opening", { from, to: day(bar.to) });
  const { notices, receipts, answers, silentDays: days } = bar;
  return [
    opening,
    words("story.sent", { notices, receipts, answers }),
    ...bar.marks.filter(isNamed).map((mark) => words(`story.${mark.kind}`, { date: day(mark.at) })),
    ...(bar.stretches.length > 0 ? [words(bar.isOpen ? "story.silentStill" : "story.silent", { days })] : []),
  ].join(" ");
}

function isNamed(mark: SilenceMark): mark is SilenceMark & { kind: (typeof NAMED)[number] } {
  return NAMED.some((kind) => kind === mark.kind);
}
