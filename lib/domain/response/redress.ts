import type { ResponseKind } from "./kind";
import { ownWords } from "./plain-wording";
import { readSentences, type Said } from "./read-sentences";

function offersRedress({ text, wording }: Said): boolean {
  const { ways, denied, disagreement } = wording.redress;
  return ways.test(text) && (!denied.test(text) || disagreement.test(text));
}

/**
 * Whether a refusal, whole or in part, keeps silent on how it can be contested: then DSA art. 16(5) is not complete and a
 * reminder is suggested. Denying every way ("no appeal is possible") is not information on one. LAW case 20.
 */
export function lacksRedress(kind: ResponseKind, text: string): boolean {
  if (kind !== "refusal" && kind !== "partial_action") return false;
  return !readSentences(ownWords(text)).some(offersRedress);
}
