import { english } from "./english/english";
import { french } from "./french/french";
import { german } from "./german/german";
import { italian } from "./italian/italian";
import { spanish } from "./spanish/spanish";
import type { Wording } from "./wording";

/** The languages that a response can be read in. */
export const LANGUAGES: readonly Wording[] = [english, french, german, spanish, italian];

const ENOUGH_TO_CHANGE = 3;

function marksIn(text: string, wording: Wording): number {
  return text.match(wording.marks)?.length ?? 0;
}

function likeliest(text: string): { wording: Wording; marks: number } | null {
  let best: { wording: Wording; marks: number } | null = null;
  for (const wording of LANGUAGES) {
    const marks = marksIn(text, wording);
    if (marks > (best?.marks ?? 0)) best = { wording, marks };
  }
  return best;
}

/** The language of a whole text, by its commonest words; English where it has none of any. */
export function languageOf(text: string): Wording {
  return likeliest(text)?.wording ?? english;
}

/** The language of one sentence: that of its text, unless it clearly speaks another, as receipts in two languages do. */
export function languageWithin(sentence: string, ofText: Wording): Wording {
  const best = likeliest(sentence);
  if (best === null || best.marks < ENOUGH_TO_CHANGE || best.marks <= 2 * marksIn(sentence, ofText)) return ofText;
  return best.wording;
}
