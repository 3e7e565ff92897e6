import type { Notified } from "@/lib/domain/case/notified-events";
import type { Messages } from "./messages-en";
import { thresholdSentence, type ThresholdWords } from "./threshold-sentence";

type Key =
  | `notifications.events.${keyof Messages["notifications"]["events"]}`
  | `notice.problems.${keyof Messages["notice"]["problems"]}`
  | `response.kinds.${keyof Messages["response"]["kinds"]}`;

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type NotifiedWords = ThresholdWords & ((key: Key, values?: Record<string, string>) => string);

/** What somebody is told of, as a sentence of its own; nothing in it tells what was reported. */
export function notifiedSentence(event: Notified, words: NotifiedWords): string {
  switch (event.type) {
    case "clock_threshold_reached":
      return thresholdSentence(event.data, words);
    case "response_received":
      return words("notifications.events.response_received", {
        kind: words(`response.kinds.${event.data.kind}`),
        isDoubtful: event.data.guess?.confidence === "low" ? "yes" : "no",
      });
    case "delivery_problem":
      return words("notifications.events.delivery_problem", { problem: words(`notice.problems.${event.data.problem}`) });
    case "notice_proposed":
      return words("notifications.events.notice_proposed");
  }
}
