import { plainCharacters, sentencesOf } from "./plain-wording";
import { isConditional } from "./standing";
import { languageOf, languageWithin } from "./wording/languages";
import type { Wording } from "./wording/wording";

/** A sentence of the platform's own, with what is known of its place. */
export interface Said {
  readonly text: string;
  readonly wording: Wording;
  /** Stands under a heading that tells the usual course, or after a condition: taken for fact only where it names this report. */
  readonly isFramed: boolean;
  readonly isConditional: boolean;
  /** Speaks of this very report, or follows a sentence that does. */
  readonly isAnchored: boolean;
}

/** The sentences of the platform's own words, each in its language. */
export function readSentences(own: string): Said[] {
  const sentences = sentencesOf(plainCharacters(own));
  const ofText = languageOf(sentences.join(" "));
  let isFramed = false;
  let isAnchored = false;
  return sentences.map((text) => {
    const wording = languageWithin(text, ofText);
    const condition = isConditional(text, wording.doubts);
    const startsFrame = wording.lecture.test(text);
    const isReceipt = [wording.receipt.received, wording.receipt.pending].some((pattern) => pattern.test(text));
    if (!condition && !startsFrame && !isReceipt && wording.decision.anchor.test(text)) isAnchored = true;
    const said = { text, wording, isFramed: isFramed || startsFrame, isConditional: condition, isAnchored };
    isFramed ||= startsFrame || condition;
    return said;
  });
}
