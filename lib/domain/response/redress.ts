import type { ResponseKind } from "./kind";
import { plainWording, sentencesOf } from "./plain-wording";

const REDRESS =
  /\b(?:appeals?|appealed|contest|dispute|redress|out-of-court|reconsider(?:ation)?|second review|review (?:of )?(?:this|our|the) decision|digital services coordinator|(?:in|to) court|the courts|recours|appel|contester|reexamen|extrajudiciaire|mediation|mediateur|tribunal|arcom)\b|(?<!\b(?:your|the|this|votre|la|cette) )\b(?:complaints?|reclamations?|plainte)\b/u;
const DENIED =
  /\b(?:cannot|can't|can not|not|no|never|without|pas|aucun|aucune|sans|ne peut|definitive and|final and)\b/u;
const REDRESS_DESPITE_NEGATION = /\b(?:if you (?:do not|don't|disagree)|not satisfied|do not agree|don't agree|n'etes pas|pas d'accord|pas satisfait)/u;

function offersRedress(sentence: string): boolean {
  if (!REDRESS.test(sentence)) return false;
  return !DENIED.test(sentence) || REDRESS_DESPITE_NEGATION.test(sentence);
}

/**
 * Whether a refusal, whole or in part, keeps silent on how it can be contested: then DSA art. 16(5) is not complete and a
 * reminder is suggested. Denying every way ("no appeal is possible") is not information on one. LAW case 20.
 */
export function lacksRedress(kind: ResponseKind, text: string): boolean {
  if (kind !== "refusal" && kind !== "partial_action") return false;
  return !sentencesOf(plainWording(text)).some(offersRedress);
}
