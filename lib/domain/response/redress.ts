import type { ResponseKind } from "./kind";
import { phrasePattern } from "./phrase-pattern";
import { plainWording, sentencesOf } from "./plain-wording";

/** Platforms call our own report a complaint: only one still to be made is a way of redress. */
const NOT_OURS = "(?<!\\b(?:your|the|this|votre|la|cette) )";

const REDRESS = phrasePattern(
  ...["appeals?", "appealed", "contest", "dispute", "redress", "out-of-court", "reconsider(?:ation)?", "second review"],
  ...["review (?:of )?(?:this|our|the) decision", "digital services coordinator", "(?:in|to) court", "the courts"],
  ...["recours", "appel", "contester", "reexamen", "extrajudiciaire", "mediation", "mediateur", "tribunal", "arcom"],
  `${NOT_OURS}(?:complaints?|reclamations?|plainte)`,
);
const DENIED = phrasePattern(
  ...["cannot", "can't", "not", "no", "never", "without", "final and"],
  ...["pas", "aucune?", "sans", "ne peut", "definitive et"],
);
/** A "not" that belongs to the reader: "if you do not agree, you may appeal". */
const DISAGREEMENT = phrasePattern(
  ...["if you (?:do not|don't|disagree)", "not satisfied", "do not agree", "don't agree"],
  ...["n'etes pas", "pas d'accord", "pas satisfaite?"],
);

function offersRedress(sentence: string): boolean {
  return REDRESS.test(sentence) && (!DENIED.test(sentence) || DISAGREEMENT.test(sentence));
}

/**
 * Whether a refusal, whole or in part, keeps silent on how it can be contested: then DSA art. 16(5) is not complete and a
 * reminder is suggested. Denying every way ("no appeal is possible") is not information on one. LAW case 20.
 */
export function lacksRedress(kind: ResponseKind, text: string): boolean {
  if (kind !== "refusal" && kind !== "partial_action") return false;
  return !sentencesOf(plainWording(text)).some(offersRedress);
}
