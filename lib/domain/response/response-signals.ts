import { isPlainDecision, isPlainFact } from "./doubt";

/** All patterns read wording without accents and in lower case. */
const THING_EN =
  "(?:content|messages?|posts?|servers?|accounts?|users?|channels?|images?|pictures?|photos?|videos?|media|items?|links?|materials?|listings?|pages?|groups?|files?|profiles?|communit(?:y|ies)|invites?)";
const THING_FR =
  "(?:contenus?|messages?|publications?|serveurs?|comptes?|utilisateurs?|salons?|canal|canaux|chaines?|images?|photos?|videos?|medias?|elements?|liens?|annonces?|pages?|groupes?|fichiers?|profils?|invitations?)";
const REMOVED_EN =
  "(?:removed|deleted|taken down|took down|disabled|suspended|banned|terminated|shut down|closed|blocked|erased|withdrawn|deactivated)";
const REMOVED_FR =
  "(?:supprime|retire|desactive|suspendu|banni|ferme|bloque|efface|resilie)(?:e?s?)";
/** Words that may stand between; never the end of a sentence. */
const GAP = "(?:[^\\s.!?]+ ){0,6}?";
/** The same without a possessive of the reader, whose own account or address is not what was reported. */
const OTHERS_GAP = "(?:(?!your\\b|votre\\b|vos\\b)[^\\s.!?]+ ){0,6}?";
/** What names a certain thing: "we have banned users" is a habit, "we have banned the user" an act. */
const CERTAIN_EN = `(?:access to )?(?:(?:the|this|that|these|those|all|both|some|several|one|two|three|an?|its|their|most|part|\\d+) ${OTHERS_GAP}${THING_EN}|it|them)`;
const ADVERB_EN = "(?:(?:now|also|since|already|therefore|permanently|immediately|today|promptly|successfully) )?";
const ADVERB_FR = "(?:(?:donc|egalement|depuis|aussi|immediatement|definitivement|deja|bien) )?";

const REMOVALS = [
  `\\b(?:we|i|our team|the team|our moderators)(?:'ve| have| has)? ${ADVERB_EN}${REMOVED_EN} ${CERTAIN_EN}\\b`,
  `\\b(?:we|i)\\b[^.!?;:]{0,60} and (?:have |has )?${ADVERB_EN}${REMOVED_EN} ${CERTAIN_EN}\\b`,
  `\\b(?:the|this|that|these|those|all|both|each|some|part of) ${OTHERS_GAP}${THING_EN} ${GAP}(?:has been|have been|was|were|is now|are now) ${ADVERB_EN}${REMOVED_EN}\\b`,
  `\\b(?:we|i)(?:'ve| have)? ${ADVERB_EN}(?:taken|took) (?:enforcement |appropriate )?action (?:against|on) (?:the|this|these|those|that) ${OTHERS_GAP}${THING_EN}\\b`,
  `\\b(?:nous avons|et avons|j'ai|notre equipe a|nos equipes ont) ${ADVERB_FR}${REMOVED_FR} ${OTHERS_GAP}(?:l'|d')?${THING_FR}\\b`,
  `\\b(?:(?:nous|et) (?:l'|les )avons|je (?:l'|les )ai) ${ADVERB_FR}${REMOVED_FR}\\b`,
  `\\b(?:nous avons|j'ai) ${ADVERB_FR}procede (?:a la|au) (?:suppression|retrait|desactivation|suspension|blocage|fermeture) ${OTHERS_GAP}(?:l'|d')?${THING_FR}\\b`,
  `\\b(?:le |la |les |l'|ce |cet |cette |ces |tous |certains |certaines |une partie )${OTHERS_GAP}${THING_FR} ${GAP}(?:a ete|ont ete|est desormais|sont desormais) ${ADVERB_FR}${REMOVED_FR}\\b`,
].map((pattern) => new RegExp(pattern, "u"));
/** A ticket that was closed, a function taken away, or what was stripped from our own mail, is not the reported thing. */
const NOT_THE_THING = [
  /\b(?:the|la|l'|le) ?(?:ability|option|feature|possibility|limit|label|possibilite|option|fonction|fonctionnalite|limite) (?:to|for|on|of|de|d'|a)\b/u,
  /\b(?:your|votre|vos|this|the|ce|cette|le|la) (?:(?:support|abuse|e-?mail) )?(?:ticket|request|inquiry|enquiry|case|mailbox|subscription|demande|requete|dossier|boite)\b[^.!?]{0,30}\b(?:closed|removed|deleted|ferme|supprime|clos)/u,
  /\b(?:in|from|of|to|dans|de) (?:your|votre) (?:e-?mail|message|mail|courriel)\b/u,
];

const ONLY_IN_PART =
  /\b(?:some of|part of|parts of|partially|partly|several of|most of|one of|only|remaining|the rest|others?|but not|une partie|en partie|partiellement|certains|certaines|la plupart|seulement|uniquement|les autres|le reste|l'autre)\b/u;

const REFUSALS = [
  /(?<!\b(?:that|which|who) )\b(?:does not|do not|did not|doesn't|don't|didn't) (?:appear to |seem to )?(?:violate|breach|infringe|go against|contravene|break)\b/u,
  /\b(?<!\b(?:that|which|who) )(?:is|are|was|were) not (?:in violation|in breach|a violation|a breach)\b/u,
  /\b(?:did not|didn't|have not|haven't|could not|couldn't|were unable to|unable to) (?:find|found|identify|identified|establish|established)\b[^.!?]{0,40}\b(?:violations?|breach(?:es)?|infringements?)\b/u,
  /\b(?:found|identified|there (?:is|was)) no (?:violations?|breach(?:es)?|infringements?)\b/u,
  /\b(?:will not|won't|are not going to|have decided not to|decided not to|declined to|decline to|are unable to|refuse to) (?:be )?(?:removed?|removing|taken? down|delete[d]?|take (?:any )?(?:further )?action|act on)\b/u,
  /\bno (?:further )?action (?:has been|was) taken\b/u,
  /\b(?:we have|we've|we) (?:rejected|declined|denied) your (?:report|request|notice)\b|\byour (?:report|request|notice) (?:has been|was) (?:rejected|declined|denied)\b/u,
  /(?<!\bqui )\b(?:n'enfrei(?:nt|gnent)|ne viole(?:nt)?|ne contrevien(?:t|nent)|ne constitue(?:nt)?) pas\b/u,
  /\b(?:aucune|pas de|pas d'|pas constate d')[^.!?]{0,5}(?:infraction|violation)\b|\bn'avons (?:constate|releve|trouve|identifie) aucune\b/u,
  /\bne (?:sera|seront) pas (?:retire|supprime|desactive|suspendu|bloque)/u,
  /\b(?:avons decide de ne pas|ne donnerons pas suite|n'avons pas donne suite|refusons de|ne (?:retirerons|supprimerons) pas|ne sommes pas en mesure de (?:retirer|supprimer))\b/u,
  /\b(?:avons (?:rejete|refuse)|a ete (?:rejete|refuse)e?)\b[^.!?]{0,20}\b(?:signalement|demande)\b|\b(?:signalement|demande) a ete (?:rejete|refuse|classe)e?\b/u,
];

const QUESTIONS = [
  /\b(?:could|can|would) you (?:please |kindly )?(?:also )?(?:provide|send|share|tell|confirm|clarify|specify|give|forward|let us know)\b[^.!]{3,}\?/u,
  /\b(?:pourriez|pouvez|voudriez)-vous (?:s'il vous plait )?(?:nous |me )?(?:fournir|preciser|transmettre|indiquer|communiquer|envoyer|confirmer|dire|donner)\b[^.!]{3,}\?/u,
  /\b(?:what|which|where|when) (?:is|are|was|were) the\b[^.!]{3,}\?/u,
  /\b(?:which|what) \w+ (?:is|are|was|were) (?:it|this|that|they)\b[^.!]*\?/u,
  /\b(?:quel|quelle|quels|quelles) (?:est|sont|etait)\b[^.!]{3,}\?/u,
];
/** A need stated as such; "please send" alone is also the boilerplate of receipts. */
const NEEDS = [
  /\bwe (?:still )?(?:need|require) (?:the |some |more |additional |further )?(?:information|details|exact|message|links?|ids?|server|url)\b/u,
  /\bnous avons (?:encore )?besoin (?:de|d'|du|des) ?(?:plus |davantage |precisions|informations|details|lien|l'identifiant|l'adresse)/u,
  /\b(?:please|kindly) (?:provide|send|reply with|specify|confirm|share)\b[^.!?]{0,20}\b(?:exact|missing|message|server|user|account) (?:links?|ids?|urls?|address)\b/u,
  /\b(?:merci|veuillez) (?:de )?(?:bien vouloir )?(?:nous )?(?:fournir|preciser|transmettre|indiquer|communiquer|envoyer)\b[^.!?]{0,40}\b(?:lien|identifiant|adresse|url|date)s?\b/u,
];

/** Whether a sentence says plainly that the reported thing was removed or sanctioned. */
export function saysRemoved(sentence: string): boolean {
  return isPlainFact(sentence) && REMOVALS.some((pattern) => pattern.test(sentence)) && !NOT_THE_THING.some((pattern) => pattern.test(sentence));
}

/** Whether a sentence limits an act to a part of what was reported. */
export function saysInPart(sentence: string): boolean {
  return ONLY_IN_PART.test(sentence);
}

/** Whether a sentence says plainly that the platform decided not to act. */
export function saysRefused(sentence: string): boolean {
  return isPlainDecision(sentence) && REFUSALS.some((pattern) => pattern.test(sentence));
}

/** Whether a sentence puts a question to us about the report. */
export function asksQuestion(sentence: string): boolean {
  return QUESTIONS.some((pattern) => pattern.test(sentence));
}

/** Whether a sentence states what is missing, without an "if" before it. */
export function statesNeed(sentence: string): boolean {
  return isPlainDecision(sentence) && NEEDS.some((pattern) => pattern.test(sentence));
}
