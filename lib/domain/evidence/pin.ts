const PIN_WORD = String.raw`(?:code\s+pin|pin\s*-?\s*code|pin|code\s+nip|nip)`;
/** Four to eight digits, perhaps in groups, that do not go on as a longer number. */
const DIGITS = String.raw`\p{Nd}(?:[ .-]?\p{Nd}){3,7}(?![\p{L}\p{N}]|[ ./-]\p{N})`;
const NOT_IN_A_NUMBER = String.raw`(?<![\p{L}\p{N}]|\p{N}[\s./-])`;
const COUNTED = String.raw`(?!\s*(?:other\s+|new\s+|autres?\s+|nouveaux\s+)?(?:messages?|posts?|items?|times|members?|publications?|fois|membres?)\b)`;
/** What may stand between the word and its number: punctuation and words of being, never a sentence. */
const LINK = String.raw`(?:[\s:=#>*_"'’«»“”()\[\]\u2013\u2014-]|is|was|are|est|était|number|numéro|num|no|nr|n°){0,12}`;

const PIN_THEN_DIGITS = new RegExp(String.raw`(?<![\p{L}\p{N}])${PIN_WORD}${LINK}${DIGITS}${COUNTED}`, "iu");
const PIN_SAID_LATER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PIN_WORD}(?!\p{L})[^.!?;\n\p{Nd}]{1,50}(?:[:=]|(?<!\p{L})(?:is|was|est|était))\s*${DIGITS}${COUNTED}`,
  "iu",
);
const DIGITS_THEN_PIN = new RegExp(
  String.raw`${NOT_IN_A_NUMBER}${DIGITS}\s*(?:\(\s*|(?:,\s*)?(?:is|est|as|=|comme)\s+)(?:the|my|our|her|his|a|le|mon|ma|notre|son|un)?\s*${PIN_WORD}(?![\p{L}\p{N}])`,
  "iu",
);
/** "I had to pin 1234" is an act on a channel, not a secret. */
const PIN_AS_VERB = /\b(?:to|and|please|can|could|will|would|they|you|we|i|not|or)\s+pin(?=\s)/giu;

/**
 * Whether a text gives away a PIN: the word (PIN, code PIN, NIP) beside four to eight digits. A StopNCII case number may be
 * kept, its PIN never, for it opens the case. Pinned messages, references and longer numbers pass. LAW section 4, case 35.
 */
export function mentionsPin(text: string): boolean {
  const plain = text.normalize("NFKC").replace(PIN_AS_VERB, " ");
  return [PIN_THEN_DIGITS, PIN_SAID_LATER, DIGITS_THEN_PIN].some((pattern) => pattern.test(plain));
}
