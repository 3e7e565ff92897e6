import type { NoticeText } from "./compose-notice";
import type { NoticeFacts } from "./notice-facts";
import { exchangeText, locationsText, underHeadings } from "./notice-parts";
import { wordsOf } from "./notice-words";

/**
 * A follow-up to the platform: the same reference, every date so far, receipts called receipts, the silence in days, and the question that is open.
 * While no answer has come it is complete as it stands; after one, what is still open is left for a person to say.
 */
export function composeFollowUp(facts: NoticeFacts): NoticeText {
  const words = wordsOf(facts.language);
  const question = facts.unansweredSince === null ? [words.openQuestion(facts)] : [];
  const parts = underHeadings(
    [
      ["exchange", exchangeText(facts)],
      ["locations", locationsText(facts)],
      ["request", [...question, words.followUpRequest(facts)].join("\n\n")],
    ],
    words,
  );
  const opening = [words.greeting(facts.addressee), words.followUpOpening(facts), ...(facts.lifeSafety ? [words.danger] : [])];
  return { subject: words.followUpSubject(facts), body: [...opening, ...parts, words.answerTo(facts)].join("\n\n") };
}
