import { isPlainFact } from "./doubt";
import { phrasePattern } from "./phrase-pattern";

const THING_EN = `(?:${[
  ...["content", "messages?", "posts?", "servers?", "accounts?", "users?", "channels?", "images?", "pictures?", "photos?"],
  ...["videos?", "media", "items?", "links?", "materials?", "listings?", "pages?", "groups?", "files?", "profiles?"],
  ...["communit(?:y|ies)", "invites?"],
].join("|")})`;
const THING_FR = `(?:${[
  ...["contenus?", "messages?", "publications?", "serveurs?", "comptes?", "utilisateurs?", "salons?", "canal", "canaux"],
  ...["chaines?", "images?", "photos?", "videos?", "medias?", "elements?", "liens?", "annonces?", "pages?", "groupes?"],
  ...["fichiers?", "profils?", "invitations?"],
].join("|")})`;
const REMOVED_EN = `(?:${[
  ...["removed", "deleted", "taken down", "took down", "disabled", "suspended", "banned", "terminated", "shut down"],
  ...["closed", "blocked", "erased", "withdrawn", "deactivated"],
].join("|")})`;
const REMOVED_FR = "(?:supprime|retire|desactive|suspendu|banni|ferme|bloque|efface|resilie)(?:e?s?)";
const NOW_EN = "(?:(?:now|also|since|already|therefore|permanently|immediately|today|promptly|successfully) )?";
const NOW_FR = "(?:(?:donc|egalement|depuis|aussi|immediatement|definitivement|deja|bien) )?";

/** Words that may stand between; never the end of a sentence. */
const GAP = "(?:[^\\s.!?]+ ){0,6}?";
/** The same without a possessive of the reader, whose own account or address is not what was reported. */
const OTHERS_GAP = "(?:(?!your\\b|votre\\b|vos\\b)[^\\s.!?]+ ){0,6}?";
/** What names a certain thing: "we have banned users" is a habit, "we have banned the user" an act. */
const WHICH_EN = "(?:the|this|that|these|those|all|both|some|several|one|two|three|an?|its|their|most|part|\\d+)";
const CERTAIN_EN = `(?:access to )?(?:${WHICH_EN} ${OTHERS_GAP}${THING_EN}|it|them)`;
const CERTAIN_FR = `${OTHERS_GAP}(?:l'|d')?${THING_FR}`;
const SUBJECT_EN = "(?:the|this|that|these|those|all|both|each|some|part of)";
const SUBJECT_FR = "(?:le |la |les |l'|ce |cet |cette |ces |tous |certains |certaines |une partie )";

const REMOVAL = phrasePattern(
  `(?:we|i|our team|the team|our moderators)(?:'ve| have| has)? ${NOW_EN}${REMOVED_EN} ${CERTAIN_EN}`,
  `(?:we|i)\\b[^.!?;:]{0,60} and (?:have |has )?${NOW_EN}${REMOVED_EN} ${CERTAIN_EN}`,
  `${SUBJECT_EN} ${OTHERS_GAP}${THING_EN} ${GAP}(?:has been|have been|was|were|is now|are now) ${NOW_EN}${REMOVED_EN}`,
  `(?:we|i)(?:'ve| have)? ${NOW_EN}(?:taken|took) (?:enforcement |appropriate )?action (?:against|on) ${CERTAIN_EN}`,
  `(?:nous avons|et avons|j'ai|notre equipe a|nos equipes ont) ${NOW_FR}${REMOVED_FR} ${CERTAIN_FR}`,
  `(?:(?:nous|et) (?:l'|les )avons|je (?:l'|les )ai) ${NOW_FR}${REMOVED_FR}`,
  `(?:nous avons|j'ai) ${NOW_FR}procede (?:a la|au) (?:suppression|retrait|suspension|blocage|fermeture) ${CERTAIN_FR}`,
  `${SUBJECT_FR}${OTHERS_GAP}${THING_FR} ${GAP}(?:a ete|ont ete|est desormais|sont desormais) ${NOW_FR}${REMOVED_FR}`,
);

/** A ticket that was closed, a function taken away, or what was stripped from our own mail, is not the reported thing. */
const NOT_THE_THING = phrasePattern(
  "(?:the|la|le) (?:ability|option|feature|possibility|limit|label|possibilite|fonction|fonctionnalite|limite) (?:to|for|on|of|de|a)",
  "(?:your|this|the) (?:(?:support|abuse|e-?mail) )?(?:ticket|request|inquiry|enquiry|case|mailbox)\\b[^.!?]{0,30}\\b(?:closed|removed|deleted)",
  "(?:votre|vos|ce|cette|le|la) (?:ticket|demande|requete|dossier|boite)\\b[^.!?]{0,30}\\b(?:fermee?|supprimee?|close?)",
  "(?:in|from|of|to|dans|de) (?:your|votre) (?:e-?mail|message|mail|courriel)",
);

const ONLY_IN_PART = phrasePattern(
  ...["some of", "parts? of", "partially", "partly", "several of", "most of", "one of", "only", "remaining", "the rest"],
  ...["others?", "but not"],
  ...["une partie", "en partie", "partiellement", "certaine?s", "la plupart", "seulement", "uniquement", "les autres"],
  ...["le reste", "l'autre"],
);

/** Whether a sentence says plainly that the reported thing was removed or sanctioned: past, certain, unconditional. */
export function saysRemoved(sentence: string): boolean {
  return isPlainFact(sentence) && REMOVAL.test(sentence) && !NOT_THE_THING.test(sentence);
}

/** Whether a sentence limits an act to a part of what was reported. */
export function saysInPart(sentence: string): boolean {
  return ONLY_IN_PART.test(sentence);
}
