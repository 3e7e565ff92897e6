import { isPlainDecision } from "./doubt";
import { phrasePattern } from "./phrase-pattern";

/** "Content that does not violate our rules" is a rule, "the content does not violate our rules" a decision. */
const NOT_A_RULE = "(?<!\\b(?:that|which|who|qui) )";
const BREACH_EN = "(?:violations?|breach(?:es)?|infringements?)";
const FOUND = "(?:find|found|identify|identified|establish|established)";
const WILL_NOT =
  "(?:will not|won't|are not going to|have decided not to|decided not to|declined to|decline to|are unable to|refuse to)";

const REFUSAL = phrasePattern(
  `${NOT_A_RULE}(?:does not|do not|did not|doesn't|don't|didn't) (?:appear to |seem to )?(?:violate|breach|infringe|contravene|break)`,
  `${NOT_A_RULE}(?:is|are|was|were) not (?:in violation|in breach|a violation|a breach)`,
  `(?:did not|didn't|have not|haven't|could not|couldn't|unable to) ${FOUND}\\b[^.!?]{0,40}\\b${BREACH_EN}`,
  `(?:found|identified|there (?:is|was)) no ${BREACH_EN}`,
  `${WILL_NOT} (?:be )?(?:removed?|taken? down|deleted?|take (?:any )?(?:further )?action|act on)`,
  "no (?:further )?action (?:has been|was) taken",
  "(?:we have|we've|we) (?:rejected|declined|denied) your (?:report|request|notice)",
  "your (?:report|request|notice) (?:has been|was) (?:rejected|declined|denied)",
  `${NOT_A_RULE}(?:n'enfrei(?:nt|gnent)|ne viole(?:nt)?|ne contrevien(?:t|nent)|ne constitue(?:nt)?) pas`,
  "(?:n'avons|n'a ete) (?:constatee?|relevee?|trouvee?|identifiee?) aucune",
  "(?:aucune|pas d') ?(?:infraction|violation) (?:n'a ete|a ete)",
  "ne (?:sera|seront) pas (?:retiree?|supprimee?|desactivee?|suspendue?|bloquee?)s?",
  "(?:avons decide de ne pas|ne donnerons pas suite|n'avons pas donne suite|refusons de|ne (?:retirerons|supprimerons) pas)",
  "ne sommes pas en mesure de (?:retirer|supprimer)",
  "(?:signalement|demande) a ete (?:rejete|refuse|classe)e?",
);

/** Whether a sentence says plainly that the platform decided not to act on this report. */
export function saysRefused(sentence: string): boolean {
  return isPlainDecision(sentence) && REFUSAL.test(sentence);
}
