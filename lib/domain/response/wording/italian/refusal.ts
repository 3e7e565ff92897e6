import { either, phrasePattern } from "../../phrase-pattern";

const NOT_A_RULE = "(?<!\\bche )";
const BREACH = either("violazion[ei]", "infrazion[ei]", "illecit[oi]", "illiceità", "illegalità", "motiv[oi]", "ragion[ei]", "elementi", "presuppost[oi]", "estremi", "irregolarità", "prov[ae]", "profil[oi]", "fondamento", "nulla", "niente", "problem[ai]", "contrariet\\w+", "contenut[oi] (?:illecit|illegal)\\w*", "criticità", "inosservanz\\w+", "base giuridica");
const ACT = either("rimuov\\w+", "rimoss\\w+", "elimin\\w+", "cancell\\w+", "sospen\\w+", "blocc\\w+", "interven\\w+", "interv\\w+", "procede\\w+", "proced\\w+", "accolt[oa]", "accogliere", "adott\\w+", "prend\\w+", "intrapren\\w+", "dare (?:seguito|corso)", "agire", "chiud\\w+", "oscur\\w+", "disattiv\\w+", "tocc\\w+", "fare nulla", "far\\w* nulla", "spegn\\w+", "togli\\w+", "limit\\w+", "soddisfare", "aderire", "disabilit\\w+", "trattat[oa]", "dar seguito");
const UP = either("online", "disponibil[ei]", "visibil[ei]", "accessibil[ei]", "pubblicat[oaie]", "attiv[oaie]", "apert[oaie]", "raggiungibil[ei]", "al suo posto", "così com'è", "com'è", "invariat[oaie]", "in linea", "dov'è", "sulla (?:nostra )?piattaforma", "in rete");

export const refused = phrasePattern(
  "l'(?:ho|abbiamo) lasciat[oa]",
  "non poter (?:accogliere|dare|procedere|rimuovere|aderire)",
  `${NOT_A_RULE}non (?:lo |la |li |le |ci )?(?:viola|violano|infrang|contravv|costitu|contrast|integr|ricad|rientr|supera|superano|raggiung|present|configur|lede|ledono|trasgred|oltrepass|va contro|vanno contro|giustific|soddisfa|contien|contrar)\\w*`,
  `${NOT_A_RULE}non (?:è|e'|sono|risulta|risultano|appare|appaiono|sembra|sembrano|ci sembra|riteniamo|ritengo|crediamo|consideriamo|pensiamo|si ritiene|era|ci risulta)\\b[^.!?;]{0,60}\\b(?:contrari[oaie]?|illecit[oaie]|illegal[ei]|in violazione|vieta\\w+|manifest\\w+|viol\\w+|sufficient\\w+|evident\\w+|fondat[oa]|provat[oa]|dimostrat[oa]|contrasto|tale da|accoglibile|sussist\\w+|ammissibile|motiv\\w+)`,
  `non (?:abbiamo|ho|è stata|è stato|sono state|sono stati|si|vi|ci sono|c'è|vediamo|vedo|rileviamo|ravvisiamo|troviamo|riscontriamo|emergono|emerge|sussistono|sussiste|ravviso|ha|hanno|e' stata)(?: \\w+)? ?(?:riscontrat\\w+|rilevat\\w+|trovat\\w+|individuat\\w+|ravvisat\\w+|accertat\\w+|rilevano|ravvisano|riscontrano|sono|emers\\w+|constatat\\w+|identificat\\w+)? ?(?:(?:alcun[ao]?|nessun[ao]?|una?|la|il|gli|i|sufficienti|di|che|\\w+) ){0,4}?(?:${BREACH}|alcuna|alcun)`,
  `(?:nessun[ao]?|senza|assenza di|alcun[ao]?) ?(?:\\w+ )?${BREACH}(?: (?:riscontrat|rilevat|accertat)\\w+)?`,
  `non (?:lo |la |li |le |si |vi |ci )?(?:possiamo|può|puo'|possono|potremo|potrà|è possibile|intendiamo|siamo in grado di|siamo tenuti|sarà|saranno|verrà|verranno|vogliamo|riusciamo|è stato possibile|posso|sarà possibile)(?: \\w+){0,3}? ${ACT}`,
  `non (?:lo |la |li |le |si |vi |ci |l')?(?:rimuoveremo|elimineremo|cancelleremo|sospenderemo|bloccheremo|interverremo|procederemo|adotteremo|prenderemo|intraprenderemo|chiuderemo|toglieremo|faremo|agiremo|interveniamo|tocchiamo|rimuoviamo|togliamo|facciamo|spegniamo|procediamo|chiudiamo|spegneremo|oscureremo|daremo|diamo|accogliamo|limiteremo|toccheremo|procederà|interverrà)`,
  `(?:deciso|decisione|stabilito|scelto|scelta|ritenuto|optato)(?: è)? (?:di |per )?non \\w+`,
  `(?:abbiamo|è stat[oa]|viene|ha|si è|va|risulta|deve essere) (?:\\w+ )?(?:respint|rigettat|rifiutat|negat|declinat|bocciat|ritenut[oa] infondat)\\w*`,
  `(?:respingiamo|rigettiamo|rifiutiamo)`,
  `(?:resta|restano|rimane|rimangono|rimarrà|resterà|rimarranno|resteranno|lasciamo|lasciato|lasceremo|manteniamo|manterremo|mantenere|lasciare|restare|rimanere|continua|continuerà|rest[ai])\\b[^.!?;]{0,50}?\\b${UP}`,
  `(?:lo|la|li|le) (?:lasciamo|manteniamo)`,
  `(?:nessun[ao]?|senza|alcun[ao]?|non (?:è stato|sono stati|sono state|è stata) (?:adottat|pres)\\w+) (?:\\w+ ){0,2}?(?:misur[ae]|provvediment[oi]|azion[ei]|intervent[oi])(?! (?:è |e' )?(?:richiest|necessari)\\w* (?:da parte )?(?:su|tu|vostr)\\w+)`,
  "(?:decisione|misur[ae]|provvediment[oi]|esito)(?: \\w+)? ?: ?(?:nessun\\w*|respint\\w+|negativ\\w+|rigett\\w+|rifiut\\w+|non |infondat\\w+)",
  ...["insufficient[ei]", "infondat[oa]", "non (?:può|puo'|possono) essere (?:\\w+ )?(?:accolt|soddisfatt|trattat)\\w+", "non (?:accolt[oa]|accoglibile|fondat[oa])", "archiviat[oa] senza", "senza (?:ulteriori )?(?:provvedimenti|misure|azioni)", "non (?:dato|daremo|diamo) (?:seguito|corso)", "nulla (?:da|di) (?:rimuovere|contestare|eccepire|illecito)"],
);

/** It keeps to the rules, or the law allows it. */
export const complies = phrasePattern(
  `${NOT_A_RULE}(?:rispetta|rispettano|è conforme|sono conformi|è in linea|sono in linea|è consentit[oa]|è lecit[oa]|è legittim[oa]|è ammess[oa]|rientra (?:nei|nel|nella)|è coperto|è compatibile|sono compatibili|e' conforme)\\b`,
);

/** A "not" near an act or a fault, never of the state of a thing, and the words of those who leave a thing be. */
export const perhapsRefused = phrasePattern(
  `(?:non|nulla|niente|nessun[oa]?|né),? (?:(?!stat[oaie]\\b)[^\\s.!?;]+ ){0,6}?(?:rimuover\\w*|rimozione|eliminar\\w*|sospender\\w*|bloccar\\w*|intervenire|agire|chiudere|togliere|tocc\\w+|illegal\\w*|illecit\\w+|violazion\\w+|contrari\\w+|regole|grave|problem\\w+|accogli\\w*|accolt\\w+|condivid\\w+|modificar\\w*|misure|motivo|provvediment\\w+)`,
  ...["(?:lasciamo|lasciarl[oa]|lasciare|mantenere|manteniamo|tenere|teniamo|tenerl[oa]|permettiamo|consentit[oa]|tolleriamo)", "libertà di (?:espressione|stampa|opinione)", "opinione", "parodia", "satira", "interesse pubblico", "tutelat[oa]", "risposta (?:negativa|sfavorevole)", "va bene così", "resta dov'è"],
);
