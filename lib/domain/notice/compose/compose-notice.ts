import { composeFollowUp } from "./compose-follow-up";
import type { NoticeFacts } from "./notice-facts";
import { exchangeText, locationsText, reasonsText, underHeadings } from "./notice-parts";
import { wordsOf, type Addressed, type HeadedPart } from "./notice-words";

/** A notice in words: what a person edits, and then what goes, to the letter. */
export interface NoticeText {
  readonly subject: string;
  readonly body: string;
}

/** What each is told. A regulator hears of the silence, and of no place: their matter is how the notice was handled. */
const PARTS: Readonly<Record<Addressed, readonly HeadedPart[]>> = {
  platform: ["locations", "reasons", "notifier", "goodFaith", "exchange", "request"],
  trusted_flagger: ["locations", "reasons", "notifier", "goodFaith", "exchange", "request"],
  hotline: ["locations", "reasons", "notifier", "exchange", "request"],
  authority: ["locations", "reasons", "notifier", "exchange", "request"],
  regulator: ["exchange", "reasons", "notifier", "request"],
};

/**
 * The template of a notice, in the language of whom it goes to: the four elements of DSA art. 16(2), our reference, what was sent before, and what we
 * ask. A person finishes it. `null` for the press, to whom nothing is written by template.
 */
export function composeNotice(facts: NoticeFacts): NoticeText | null {
  const { recipient, language, addressee, lifeSafety } = facts;
  if (recipient === "press") return null;
  if (recipient === "platform" && facts.isFollowUp) return composeFollowUp(facts);
  const words = wordsOf(language);
  const parts = PARTS[recipient].map((part) => [part, partText(part, facts, recipient)] as const);
  const isUrgent = lifeSafety && recipient !== "regulator";
  const opening = [words.greeting(addressee), words.opening[recipient](facts), ...(isUrgent ? [words.danger] : [])];
  return { subject: words.subject[recipient](facts), body: [...opening, ...underHeadings(parts, words), words.answerTo(facts)].join("\n\n") };
}

function partText(part: HeadedPart, facts: NoticeFacts, recipient: Addressed): string {
  const words = wordsOf(facts.language);
  switch (part) {
    case "locations":
      return locationsText(facts);
    case "reasons":
      return reasonsText(facts);
    case "notifier":
      return words.notifier(facts);
    case "goodFaith":
      return words.goodFaith;
    case "exchange":
      return exchangeText(facts);
    case "request":
      return words.request[recipient](facts);
  }
}
