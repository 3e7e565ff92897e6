import { either, phrasePattern } from "../../phrase-pattern";
import type { DecisionWording } from "../wording";
import { complies, perhapsRefused, refused } from "./refusal";

const GONE = either(
  ...["rimoss[oaie]", "eliminat[oaie]", "cancellat[oaie]", "sospes[oaie]", "disattivat[oaie]", "bloccat[oaie]", "chius[oaie]", "disabilitat[oaie]", "bannat[oaie]", "espuls[oaie]", "oscurat[oaie]", "ritirat[oaie]", "res[oaie] (?:inaccessibil|non (?:accessibil|disponibil|raggiungibil)|irraggiungibil)[ei]", "spent[oaie]", "tolt[oaie]", "mess[oaie] offline", "revocat[oaie]", "interrott[oaie]", "risolt[oaie] il contratto", "sanzionat[oaie]", "terminat[oaie]", "cessat[oaie]", "smantellat[oaie]", "staccat[oaie]", "scollegat[oaie]", "buttat[oaie] (?:giù|fuori)", "abbattut[oaie]", "sciolt[oaie]"],
  ...["dismess[oaie]", "nascost[oaie]", "inibit[oaie]", "post[oaie] offline", "portat[oaie] offline", "depubblicat[oaie]", "annullat[oaie]"],
);
const ADVERB = "(?:(?:già|ora|anche|quindi|pertanto|oggi|ieri|subito|adesso|inoltre|dunque|definitivamente|stamattina|tutti|tutte|\\w+mente) ){0,3}";
const BAR = "(?!(?:non|nessun\\w*|mai|puo|possono|potra\\w*|potrebbe\\w*|sara\\w*|verra\\w*|sarebbe\\w*|se|qualora|sua|suo|sue|suoi|tua|tuo|niente|nulla|senza|sia\\w*)\\b)";
const GAP = `(?:${BAR}[^\\s.!?;]+ ){0,12}?`;
const TICKET = either("ticket", "richiest\\w+", "segnalazion\\w+", "pratic\\w+", "cas[oi]", "reclam[oi]", "istanz\\w+", "casella", "allegat\\w+", "funzion\\w+", "possibilità", "opzione", "limit\\w+", "conversazion\\w+", "sondaggio", "notific\\w+", "comunicazion\\w+", "messaggio di posta");
const SUBJECT = `(?:il |lo |la |i |gli |le |l'|questo |questa |questi |queste |quest'|quel |quella |quell'|tale |tali |tutti |tutte |entrambi |entrambe |alcuni |alcune |parte |due |tre |quattro |server |account |contenuto |profilo |gruppo |canale |accesso )(?!(?:\\w+ )?${TICKET}\\b)`;
const OBJECT = `(?:l'accesso (?:a|al|alla|ai|agli|all') ?)?(?:(?:il|lo|la|i|gli|le|questo|questa|questi|queste|quel|quella|tutti|tutte|tutto|entrambi|entrambe|uno?|una|due|tre|quattro|cinque|sei|alcuni|alcune|parte|tale|tali|\\d{1,3}(?![\\d.]*\\d)) (?!(?:\\w+ )?${TICKET}\\b)(?!su[oaei]|tu[oaei])\\w+|(?:l'|quest'|quell')\\w+|(?:due|tre|quattro|cinque|sei|\\d{1,3})\\b)`;
const NOUN = "(?:rimozione|eliminazione|sospensione|chiusura|blocco|disattivazione|cancellazione|oscuramento|disabilitazione|ritiro|espulsione|inibizione)";
const TO_DO = "(?:rimuovere|eliminare|sospendere|chiudere|bloccare|disattivare|cancellare|oscurare|disabilitare|ritirare|togliere|spegnere|rendere|limitare|bannare)";
const LABEL = "(?:decisione|misur[ae]|provvediment[oi]|azion[ei]|esito|stato|risultato|sanzione|contenuto|account|server|post|link|annuncio|canale|gruppo|profilo)(?: \\d+| adottat[oa]| intrapresa)? ?(?::|=|->|→|–|-) ?";

export const decision: DecisionWording = {
  removed: phrasePattern(
    `(?:abbiamo|ho|hanno|ha) ${ADVERB}${GONE} ${ADVERB}${OBJECT}`,
    `(?:(?:lo|la|li|le|ne|gli) |l')(?:abbiamo|ho|hanno|ha) ${ADVERB}${GONE}`,
    `(?:abbiamo|ho|hanno|ha)\\b[^.!?;]{0,120} (?:e|ed) (?:(?:lo |la |li |le |l')(?:abbiamo|ho|hanno) |abbiamo )?${ADVERB}${GONE}`,
    `${SUBJECT}${GAP}(?:e'?|sono|è ora|risulta|risultano|e' ora) (?:stat[oaie] |ora |adesso |già |ormai )(?:\\w+ )?(?:reso |esaminat\\w+ e )?${ADVERB}${GONE}`,
    `(?:e'?|è|sono) ${ADVERB}stat[oaie] ${GAP}${GONE}`,
    `(?:stat[oaie]) ${ADVERB}${GONE}(?<!(?:sia|siano|fosse|fossero|essere|sarà|sarebbe) .{0,30})`,
    `(?:abbiamo|si è|ho|è stato) (?:\\w+ )?(?:provveduto|proceduto)(?: \\w+){0,2} (?:a |ad |al |alla |all'|con la |con il )(?:\\w+ )?(?:${NOUN}|${TO_DO})`,
    `(?:abbiamo|ho|hanno|ha|è stato|è stata) (?:\\w+ )?(?:decis[oa]|scelto|disposto|deliberat[oa]|dispost[oa]|ordinat[oa]|effettuat[oa]|eseguit[oa]|applicat[oa]|compiut[oa]|attuat[oa]) (?:di |la |il |lo |l')(?:\\w+ )?(?:${NOUN}|${TO_DO})`,
    `(?:la |il |l'|lo )${NOUN}[^.!?;]{0,60}(?:è stat[oa]|è) (?:\\w+ )?(?:effettuat|eseguit|completat|dispost|efficace|attiv|avvenut)\\w*`,
    `(?:abbiamo|ho|sono stat[ei]) (?:\\w+ )?(?:preso|adottato|applicato|intrapreso|adottat[ei]|pres[ei]) (?:le |i |gli |delle |dei |tutte le )?(?:opportun\\w+ |necessari\\w+ )?(?:misure|provvedimenti|azioni|sanzioni)`,
    `(?:,|e) (?:tutt[oi] |tutte |il |la |i |gli |le |l')?(?:\\w+ ){0,4}?${GONE}(?<=(?:stat[oaie])\\b.{0,160})`,
    `${LABEL}(?:[^.;:]{0,40}\\b)?(?:${GONE}|${NOUN})`,
  ),
  perhapsRemoved: phrasePattern(
    `^(?!.{0,60}\\b(?:abbiamo|ho|si)\\b)(?:${BAR}[^\\s.!?;]+ ){0,9}?(?:(?:e'?|è|sono|ora|già|tutto|tutti) ){0,3}${GONE}`,
    ...["non (?:è|e'|sono) più (?:\\w+ )?(?:online|disponibil\\w*|accessibil\\w*|visibil\\w*|raggiungibil\\w*|presente|attiv\\w*)", "(?:è|e') (?:\\w+ )?(?:offline|giù|irraggiungibile|sparit\\w)", "non esiste più"],
  ),
  limited: phrasePattern(
    "(?:nascost|visibil|accessibil|limitat|riservat|bloccat|mostrat)\\w*\\b[^.!?;]{0,40}\\b(?:minor|minorenn|adult|maggiorenn)\\w*",
    ...["(?:limitat|ridott|ristrett)[oaie]\\b[^.!?;]{0,50}\\b(?:visibilità|diffusione|portata|distribuzione|accesso|pubblico|minori|adulti|funzion\\w+)", "(?:visibilità|diffusione|portata)\\b[^.!?;]{0,50}\\b(?:limitat|ridott|ristrett)[oa]", "(?:bloccat|inaccessibil|non (?:è )?(?:più )?(?:visibil|disponibil|accessibil)|oscurat|nascost|rimoss|limitat|invisibil|disabilitat|inibit)[oaiea]*\\b[^.!?;]{0,60}\\b(?:in|dall'|nel|per|ai|agli|sul|dal)\\b ?[^.!?;]{0,30}\\b(?:italia|francia|germania|spagna|svizzera|austria|paese|paesi|territorio|europa|unione|minori|minorenni|regione|italian\\w+)"],
    ...["geo-?(?:blocc|restriz|bloccat)\\w*", "(?:limite|restrizione|verifica|filtro|barriera) (?:di|dell'|d') ?età", "(?:solo|riservat[oa]) (?:a|agli|ai) (?:adulti|maggiorenni)", "(?:un|un'|con|dietro|il|l')(?: ?\\w+)? ?(?:avviso|avvertenza|etichetta|avvertimento|schermata)(?= (?:di|sui|che|prima|lo|la|precede|sensibil|d')| ?[,.])", "(?:dalle|dai|nelle|nei|dalla|nella) (?:ricerche|ricerca|raccomandazioni|risultati|suggeriment\\w+|tendenze|consigliat\\w+)", "demonetizzat\\w+", "deindicizzat\\w+", "silenziat[oa]", "(?:sospes|bloccat|limitat)[oa] (?:temporaneamente|per \\w+ (?:giorni|ore|settimane|mesi))", "temporaneamente (?:sospes|bloccat|limitat)[oa]", "sospensione temporanea", "commenti (?:\\w+ )?disattivati", "sola lettura", "reso privato"],
  ),
  warned: phrasePattern(
    ...["(?:ricevuto|inviato|dato|emesso) (?:\\w+ )?un (?:\\w+ )?(?:avvertimento|ammonimento|richiamo)", "ammonit\\w+", "richiamat[oa]"],
  ),
  inPart: phrasePattern(
    ...["una parte", "parte d\\w+", "in parte", "parzial[ei]", "parzialmente", "alcun[ie]", "la maggior parte", "solo (?:il|lo|la|i|gli|le|in|uno|una|un|due|tre|parte|per)", "soltanto", "solamente", "unicamente", "gli altri", "le altre", "il resto", "l'altr[oa]", "gli ulteriori", "la metà", "un[oa] de\\w+"],
    ...["(?:dei|degli|delle|di|su) (?:\\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici)", "(?:\\d+|un[oa]?|due|tre|quattro|cinque|sei) (?:su|dei|degli|delle|di) (?:\\d+|quell\\w|quest\\w|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|segnalat\\w)", "(?:il|la) (?:prim[oa]|second[oa]|ultim[oa])", "(?:l'account|il server|il canale|il gruppo|il profilo|la pagina)(?: stess[oa])? (?:resta|rimane|è ancora|continua)"],
  ),
  everywhere: phrasePattern(...["in tutto il mondo", "a livello (?:mondiale|globale)", "ovunque", "in tutti i paesi", "integralmente", "per intero", "completamente", "globalmente", "tutti e (?:due|tre|quattro|cinque|sei)", "tutti i contenuti"]),
  notTheThing: phrasePattern(
    `(?:chiuso|archiviato|eliminato|annullato) (?:il suo|la sua|questo|questa|il|la|il tuo|la tua) ${TICKET}`,
    "uffici[o]?\\b[^.!?;]{0,30}\\bchius[oi]",
    `(?<!\\b(?:nella|della|dalla|con|nel|del) ?)(?:la |il |questa |questo |sua |tua |suo |tuo )(?:su[ao] |tu[ao] )?${TICKET} (?:\\S*\\d\\S* )?(?:(?:è|e'|stata|stato|viene|sono|quindi|ora|automaticamente|pertanto) ){1,4}(?:chius[oa]|eliminat[oa]|annullat[oa]|archiviat[oa]|cancellat[oa]|unit[oa])`,
    ...["(?:suo|tuo|sua|tua) (?:account|accesso|indirizzo|profilo|casella|abbonamento)", "(?:la|questa) (?:possibilità|funzione|opzione) (?:di|per)", "allegat[oi]", "mailing list", "il reclamo viene chiuso"],
  ),
  notTheStay: phrasePattern(
    `${TICKET} (?:resta|rimane|rimarrà|è ancora) (?:\\w+ )?(?:apert[oa]|attiv[oa])`,
    "(?:restiamo|resto|rimaniamo|rimango|siamo|servizio)\\b[^.!?;]{0,20}\\b(?:disponibil[ei]|a (?:sua|tua|vostra|disposizione))",
  ),
  goneByItself: phrasePattern(
    "(?:eliminat|cancellat|rimoss|tolt|chius)\\w*\\b[^.!?;]{0,30}\\b(?:dal|dall'|dalla|dai|da) ?(?:su[oa] |stess[oa] )?(?:autor|utent|proprietari|titolar|creator|amministrator|venditor|client|iscritt)\\w*(?: stess[oa])?",
    "(?:autor|utent|proprietari|titolar|creator|venditor|client|person|iscritt)\\w*(?: \\w+){0,2} (?:l'aveva|lo aveva|l'ha|lo ha|ha|aveva|li ha|li aveva|la aveva)(?: \\w+){0,2} (?:eliminat|cancellat|rimoss|tolt|chius)\\w*",
    ...["si (?:è|era|e'|sono) (?:\\w+ )?(?:cancellat|eliminat|disiscritt|rimoss)\\w*", "non c'(?:è|e'|era) più", "non esiste(?:va)? più", "(?:era|erano) (?:già |ormai )(?:stat[oi] )?(?:sparit|eliminat|cancellat|rimoss|scompars|chius)\\w*", "da sol[oaie]", "prima che (?:ci|lo|potessimo|arriv|interven)\\w*", "autonomamente", "non c'era (?:più )?nulla"],
  ),
  refused,
  complies,
  perhapsRefused,
  anchor: phrasePattern(
    ...["segnalat[oaie]", "notificat[oaie]", "in questione", "(?:che|da te|da lei|da voi) (?:ci )?(?:hai|ha|avete) (?:segnalato|indicato|inviato|notificato)", "indicat[oaie]", "(?:a seguito|in seguito|dopo|facendo seguito|in riscontro|sulla base|alla luce|in relazione|all'esito|a fronte|all'esame) (?:della|di|del|dell'|alla|un|una|aver|averlo|averla|attenta|alla)", "(?:abbiamo|ho|hanno|ha) (?:\\w+ )?(?:esaminato|verificato|valutato|analizzato|controllato|deciso|constatato|accertato|visionato|stabilito|ritenuto|riesaminato)"],
    ...["(?:la |si |le )?(?:informiamo|comunichiamo|comunica|informa) che", "(?:la nostra|la presente|questa) decisione", "in quanto", "perché (?:non rispetta|viola|contrario)", "di conseguenza"],
  ),
};
