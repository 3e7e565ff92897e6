import { isPlainDecision } from "./doubt";
import { phrasePattern } from "./phrase-pattern";

const QUESTION = phrasePattern(
  "(?:could|can|would) you (?:please |kindly )?(?:also )?(?:provide|send|share|tell|confirm|clarify|specify|give|forward|let us know)",
  "(?:pourriez|pouvez|voudriez)-vous (?:s'il vous plait )?(?:nous |me )?(?:fournir|preciser|transmettre|indiquer|communiquer|envoyer)",
  "(?:pourriez|pouvez|voudriez)-vous (?:s'il vous plait )?(?:nous |me )?(?:confirmer|dire|donner)",
  "(?:what|which|where|when) (?:is|are|was|were) the",
  "(?:which|what) \\w+ (?:is|are|was|were) (?:it|this|that|they)",
  "(?:quel|quelle|quels|quelles) (?:est|sont|etait)",
);

/** A need stated as such; "please send" alone is also the boilerplate of receipts. */
const NEED = phrasePattern(
  "we (?:still )?(?:need|require) (?:the |some |more |additional |further )?(?:information|details|exact|message|links?|ids?|server|url)",
  "(?:please|kindly) (?:provide|send|reply with|specify|confirm|share)\\b[^.!?]{0,20}\\b(?:exact|missing|message|server|user|account) (?:links?|ids?|urls?|address)",
  "nous avons (?:encore )?besoin (?:de |d'|du |des )(?:plus|davantage|precisions|informations|details|lien|l'identifiant|l'adresse)",
  "(?:merci|veuillez) (?:de )?(?:bien vouloir )?(?:nous )?(?:fournir|preciser|transmettre|indiquer|communiquer|envoyer)\\b[^.!?]{0,40}\\b(?:lien|identifiant|adresse|url|date)s?",
);

/** Whether a sentence puts a question to us about the report. */
export function asksQuestion(sentence: string): boolean {
  return sentence.endsWith("?") && QUESTION.test(sentence);
}

/** Whether a sentence states what is missing, without an "if" before it. */
export function statesNeed(sentence: string): boolean {
  return isPlainDecision(sentence) && NEED.test(sentence);
}
