import type { CaseEventData } from "@/lib/domain/case/event";
import type { Messages } from "./messages-en";
import { momentWords, type MomentWords } from "./moment-words";

type ClockWords = Messages["clock"];
type Key =
  | "notifications.sentence"
  | "clock.notifyAgain"
  | `clock.kinds.${keyof ClockWords["kinds"]}`
  | `clock.bases.${keyof ClockWords["bases"]}`;

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type ThresholdWords = MomentWords & ((key: Key, values?: Record<string, string>) => string);

type Threshold = Pick<CaseEventData["clock_threshold_reached"], "kind" | "ordinal" | "basis" | "threshold">;

/** What a clock announced, as a sentence of its own: "Answer (our policy): 80 % of its time is used". */
export function thresholdSentence({ kind, ordinal, basis, threshold }: Threshold, words: ThresholdWords): string {
  // The first notice went out long before a further message to the platform is owed.
  const clock = kind === "notify" && ordinal > 1 ? words("clock.notifyAgain") : words(`clock.kinds.${kind}`);
  return words("notifications.sentence", { clock, basis: words(`clock.bases.${basis}`), moment: momentWords(threshold, words) });
}
