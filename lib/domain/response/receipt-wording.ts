import { phrasePattern } from "./phrase-pattern";

const AUTOMATIC = phrasePattern(
  ...["automat(?:ed|ic|ically)", "auto-?(?:reply|response)", "do[ -]?not[ -]reply", "no-?reply", "unmonitored", "not monitored"],
  ...["automatiques?", "automatiquement", "automatisee?", "ne pas repondre", "ne repondez pas", "ne pas y repondre"],
  "(?:this is|je suis) (?:a|un) (?:ro)?bot",
);

const RECEIVED = phrasePattern(
  "(?:we|i)(?:'ve| have)? (?:successfully )?(?:received|got) (?:your|the|this)",
  "your (?:report|request|message|notice|ticket|submission|e-?mail)\\b[^.!?]{0,40}\\b(?:received|submitted|registered|recorded|logged)",
  "your (?:report|request|message|notice|ticket|submission|e-?mail)\\b[^.!?]{0,40}\\b(?:in our queue|under review|being reviewed)",
  "(?:thank you|thanks) for (?:your (?:report|message|submission|notice|e-?mail|patience)|contacting|reaching out|reporting)",
  "(?:thank you|thanks) for (?:submitting|getting in touch|letting us know)",
  "(?:acknowledge|confirm)(?:s|ing)? (?:the )?receipt",
  "(?:ticket|case) (?:number|id|reference)",
  "(?:avons|ai) bien recu",
  "accus\\w* (?:de )?reception",
  "bien (?:recue?|ete (?:recu|enregistre|transmis)e?)",
  "merci (?:de|pour) (?:votre (?:signalement|message|demande|courriel)|nous avoir|avoir)",
  "(?:signalement|demande|message|courriel)\\b[^.!?]{0,30}\\b(?:recue?|enregistree?|en cours (?:d'examen|de traitement|d'analyse))",
  "numero de (?:dossier|ticket|suivi)",
);

/** Somebody who speaks for themselves: "I", a name given, a hand on the matter. */
const BY_A_PERSON = phrasePattern(
  ...["my name is", "i am", "i'm", "i have", "i've", "i will", "i'll"],
  ...["je m'appelle", "je suis", "je m'occupe", "je vais", "j'ai", "je reviens", "je prends", "je regarde", "je transmets"],
);

const PASSED_ON_EN = "(?:forwarded|transferred|passed|escalated|referred|handed over|sent)";
const DESK_EN =
  "(?:team|department|unit|office|authorit(?:y|ies)|police|provider|host|specialists?|colleagues?|company|service)";
const PASSED_ON_FR = "(?:transmis|transfere|oriente|redirige|adresse|transmets|transmettons)e?s?";
const DESK_FR = "(?:equipe|service|departement|autorites?|police|hebergeur|collegues?|specialistes?)";

const TRANSFERRED = phrasePattern(
  `${PASSED_ON_EN}\\b[^.!?]{0,40}\\b(?:to|on to) (?:the|our|another|a) [^.!?]{0,40}\\b${DESK_EN}`,
  `(?:please|kindly) contact (?:the|our) [^.!?]{0,40}\\b${DESK_EN}`,
  `${PASSED_ON_FR}\\b[^.!?]{0,40}\\b(?:a|au|aux|vers) [^.!?]{0,50}\\b${DESK_FR}`,
);

/** Whether a text gives itself away as sent by a machine. */
export function isAutomatic(wording: string): boolean {
  return AUTOMATIC.test(wording);
}

/** Whether a text says that ours arrived, or thanks for it as receipts do. */
export function acknowledges(wording: string): boolean {
  return RECEIVED.test(wording);
}

/** Whether somebody writes in their own person. */
export function isByAPerson(wording: string): boolean {
  return BY_A_PERSON.test(wording);
}

/** Whether a text passes the matter on to somebody else. */
export function transfersOn(wording: string): boolean {
  return TRANSFERRED.test(wording);
}
