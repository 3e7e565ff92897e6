import { lateDayOf, percentOf, type ThresholdName } from "@/lib/domain/clock/threshold";
import type { Messages } from "./messages-en";

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type MomentWords = (key: `clock.moments.${keyof Messages["clock"]["moments"]}`, values?: Record<string, number>) => string;

/** What a clock announces, in words that follow the clock's name. */
export function momentWords(name: ThresholdName, words: MomentWords): string {
  const percent = percentOf(name);
  if (percent !== null) return words("clock.moments.percent", { percent });
  const days = lateDayOf(name);
  return days === null ? words("clock.moments.pauseOver") : words("clock.moments.late", { days });
}
