/** All patterns read wording without accents and in lower case. */
const AUTOMATIC =
  /\b(?:automat(?:ed|ic|ically|ique|iquement|ise|isee)|auto-?(?:reply|response)|do[ -]?not[ -]reply|no-?reply|noreply|unmonitored|not monitored|ne (?:pas|repondez pas) (?:repondre )?a ce (?:message|courriel|mail)|ne pas repondre|(?:this is|je suis) (?:a|un) (?:ro)?bot)\b/u;
const RECEIVED = [
  /\b(?:we|i)(?:'ve| have)? (?:successfully )?(?:received|got) (?:your|the|this)\b/u,
  /\byour (?:report|request|message|notice|ticket|submission|e-?mail)\b[^.!?]{0,40}\b(?:received|submitted|registered|recorded|logged|in our queue|under review|being reviewed)\b/u,
  /\b(?:thank you|thanks) for (?:your (?:report|message|submission|notice|e-?mail|patience)|contacting|reaching out|reporting|submitting|getting in touch|letting us know)\b/u,
  /\b(?:acknowledge|confirm)(?:s|ing)? (?:the )?receipt\b|\bticket (?:number|id|#)|\bcase number\b/u,
  /\b(?:avons|ai) bien recu\b|\baccus\w* (?:de )?reception\b|\bbien (?:recu|ete (?:recu|enregistre|transmis))|\bmerci (?:de|pour) (?:votre (?:signalement|message|demande|courriel)|nous avoir|avoir)\b/u,
  /\b(?:signalement|demande|message|courriel)\b[^.!?]{0,30}\b(?:recu|enregistre|en cours (?:d'examen|de traitement|d'analyse))/u,
  /\bnumero de (?:dossier|ticket|suivi)\b/u,
];
/** A person who speaks for themselves: "I", a name given, a hand on the matter. */
const BY_A_PERSON =
  /\b(?:my name is|i am|i'm|i have|i've|i will|i'll|je m'appelle|je suis|je m'occupe|je vais|j'ai|je reviens|je prends|je regarde|je transmets)\b/u;
const TRANSFERRED = [
  /\b(?:forwarded|transferred|passed|escalated|referred|handed over|sent)\b[^.!?]{0,40}\b(?:to|on to) (?:the|our|another|a) [^.!?]{0,40}\b(?:team|department|unit|office|authorit(?:y|ies)|police|provider|host|specialists?|colleagues?|company|service)\b/u,
  /\b(?:please|kindly) contact (?:the|our) [^.!?]{0,40}\b(?:team|department|host|provider|authority|authorities|police)\b/u,
  /\b(?:transmis|transfere|oriente|redirige|adresse|transmets|transmettons)e?s?\b[^.!?]{0,40}\b(?:a|au|aux|vers) (?:la |le |les |l'|notre |nos |une? )?[^.!?]{0,40}\b(?:equipe|service|departement|autorites?|police|hebergeur|collegues?|specialistes?)\b/u,
];

/** Whether a text gives itself away as sent by a machine. */
export function isAutomatic(wording: string): boolean {
  return AUTOMATIC.test(wording);
}

/** Whether a text says that ours arrived, or thanks for it as receipts do. */
export function acknowledges(wording: string): boolean {
  return RECEIVED.some((pattern) => pattern.test(wording));
}

/** Whether somebody writes in their own person. */
export function isByAPerson(wording: string): boolean {
  return BY_A_PERSON.test(wording);
}

/** Whether a text passes the matter on to somebody else. */
export function transfers(wording: string): boolean {
  return TRANSFERRED.some((pattern) => pattern.test(wording));
}
