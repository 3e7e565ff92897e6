import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("inoltrat[oaie]", "inoltriamo", "inoltro", "trasmess[oaie]", "trasmettiamo", "girat[oaie]", "passat[oaie]", "trasferit[oaie]", "mandat[oaie]", "inviat[oaie]", "rimess[oaie]", "indirizzat[oaie]", "consegnat[oaie]", "segnalat[oaie]", "dirottat[oaie]", "smistat[oaie]", "affidat[oaie]", "reindirizzat[oaie]", "demandat[oaie]", "devolut[oaie]", "comunicat[oaie]");
const OUTSIDE = either("autorità", "polizia", "carabinieri", "provider", "hosting", "rivenditor[ei]", "registrar", "registro", "client[ei]", "gestor[ei]", "società", "azienda", "filiale", "entità", "procura", "garante", "agcom", "coordinatore", "titolar[ei]", "\\S+@\\S+", "s\\.?r\\.?l", "s\\.?p\\.?a", "ltd", "gmbh", "partner", "istanza", "proprietari[oa]", "a loro", "loro", "fornitor[ei]", "operator[ei]", "ente", "organismo", "editor[ei]", "amministrator[ei]", "capogruppo", "consociata");
const INSIDE = either("team", "ufficio", "reparto", "collegh?[aie]", "specialist[aie]", "servizio", "unità", "legali", "avvocati", "moderator[ei]", "moderazione", "responsabile", "gruppo di", "espert[ie]", "dipartimento");
const TURN = either("si rivolga", "rivolgiti", "rivolgersi", "contatti", "contatta", "contattare", "scriva", "scrivi", "scrivere", "invii", "invia", "inviare", "utilizzi", "utilizza", "usi", "usa", "indirizzi", "indirizza", "inoltri", "trasmetta", "presenti", "si metta in contatto", "mandi", "manda", "faccia riferimento", "fare riferimento", "indirizzare", "inoltrare", "presentare", "segnali", "segnala", "utilizzare", "ricorra", "interpelli");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    "(?:il loro|il suo|la loro) (?:indirizzo|contatto|modulo|casella) è",
    `${PASSED}\\b[^.!?]{0,60}(?:\\b(?:a|al|alla|all'|ai|agli|alle|allo|verso|presso|per|dal|dalla) ?(?:[^\\s.!?]+ ){0,5}?${OUTSIDE}|\\ba loro\\b)`,
    `(?:abbiamo|ho) (?:\\w+ )?(?:${PASSED}) (?:a loro|loro)`,
    `${TURN}\\b[^.!?]{0,100}(?:\\b(?:${OUTSIDE}|modulo|direttamente|sportello|portale|casella|ufficio|servizio|indirizzo|reparto)\\b|@\\w+)`,
    `(?:deve|dovrà|occorre|bisogna|consigliamo|suggeriamo|invitiamo|spetta|conviene|preghiamo|può rivolgersi direttamente)(?: \\w+){0,3} ?(?:rivolger\\w+|contattar\\w+|scriver\\w+|indirizzar\\w+|presentar\\w+)\\b[^.!?]{0,100}`,
  ),
  notOurs: phrasePattern(
    "(?:ha|hai) sbagliato \\w+", "(?:lei|tu) cerca\\b[^.!?]{0,30}, noi", "esclusivamente (?:da|presso|tramite)",
    "non (?:ospitiamo|pubblichiamo|controlliamo|gestiamo) (?:nulla|niente|alcun\\w*|il|i|quest\\w+)?", "sta a loro", "(?:spetta|tocca) a loro",
    "non (?:è|e'|sono|viene) (?:\\w+ )?(?:gestit|ospitat|amministrat|registrat)\\w+ (?:da|presso|con) noi", "(?:siamo|facciamo) (?:solo|soltanto|semplicemente|unicamente)",
    ...["non (?:siamo|è|e'|sono|abbiamo|gestisce|gestiamo|tratta|trattiamo|ospitiamo|rientra|compete|ci compete|dipende|spetta|appartiene|si occupa|ci occupiamo|disponiamo)\\b[^.!?]{0,60}\\b(?:competent[ei]|responsabil[ei]|(?:il|la|l') ?(?:casella|ufficio|indirizzo|posto|reparto|servizio|titolare|fornitore) ?(?:giust\\w|corrett\\w)?|accesso|controllo|nostr[oaie]|nostra competenza|questo ufficio|segnalazioni|contenuti|ospitat\\w+|a noi|di questo|gestori?)", "(?:tratta|gestisce|risponde|trattiamo|gestiamo|riservat[oa]|dedicat[oa])\\b[^.!?]{0,30}\\b(?:solo|soltanto|esclusivamente|unicamente)", "(?:casella|indirizzo|ufficio|reparto|destinatario) (?:errat|sbagliat)[oa]", "riservat[oa] (?:a|alle|agli|ai)"],
    ...["(?:è|sarà|saranno|sono) (?:da )?(?:loro|lui|lei|quest'ultim\\w|essa|esso|quella)", "(?:le|ti|vi) (?:rispond|contatt)(?:erà|eranno|ono|e)\\b", "riceverà risposta", "(?:in uso|affittat[oa]|assegnat[oa]|noleggiat[oa]|concess[oa]|appartiene|intestat[oa]) (?:\\w+ )?a(?:d)? ?(?:un |una |un'|il |la )?(?:nostro |altr[oa] |altro )?(?:client|rivenditor|terz|aziend|societ|fornitor|provider)\\w*", "(?:gestit|amministrat|ospitat|esercit)[oa] (?:da|presso) (?!noi)", "(?:è|sono|resta|risulta) (?:\\w+ )?(?:competent[ei]|responsabil[ei]|incaricat[oaie]) (?:per|di|del|della|dei)", "(?:è di|di) competenza (?:di|del|della|dell')", "(?:compete|spetta) (?:a|al|alla|all')", "(?:se ne occupa|se ne occuperà|prenderà in carico|subentra)"],
  ),
  passedInside: phrasePattern(`${PASSED}\\b[^.!?]{0,40}\\b(?:a|al|alla|all'|ai|agli|alle|allo|con) ?(?:[^\\s.!?]+ ){0,5}?${INSIDE}`),
  absent: phrasePattern(
    "al mio (?:rientro|ritorno)",
    "uffici[o]? (?:\\w+ )?(?:sono |è |resta |rimane )?chius[oi]",
    ...["(?:sono|sarò|siamo|saremo) (?:\\w+ )?(?:in ferie|assente|fuori (?:ufficio|sede)|in vacanza|in congedo|in malattia|in trasferta|via)", "fuori (?:ufficio|sede) (?:fino|dal|per)", "in ferie (?:fino|dal)", "(?:rientro|rientrerò|torno|tornerò) (?:il|in ufficio|luned)", "durante la mia assenza", "in mia assenza", "non lavor\\w+ più"],
  ),
  housekeeping: phrasePattern(
    "(?:chius[oa]|archiviat[oa]|unit[oa]) (?:il suo|la sua|questo|questa|il|la|il tuo|la tua) (?:ticket|richiesta|pratica|caso|conversazione)", "non avendo (?:ricevuto|avuto)",
    "(?:mancata|mancanza di|assenza di) (?:risposta|riscontro|attività)", "pratic\\w+\\b[^.!?]{0,30}\\barchiviat\\w+",
    "(?:richiesta|ticket|pratica|caso|conversazione|segnalazione|reclamo|domanda)\\b[^.!?]{0,50}\\b(?:risolt[oa]|chius[oa]|unit[oa]|archiviat[oa]|completat[oa]|conclus[oa]|evas[oa]|accorpat[oa]|collegat[oa])(?! (?:senza|perché))",
    ...["(?:unit|accorpat|fus)[oa] (?:con|a)", "riaprir\\w+"],
    ...["non (?:è stato )?(?:possibile )?(?:consegnat|recapitat|consegnare|recapitare)\\w*", "mancata consegna", "consegna (?:non riuscita|fallita)", "casella (?:è )?piena", "(?:indirizzo|casella)\\b[^.!?]{0,30}\\b(?:non (?:è )?più|non esiste|inesistente|disattivat|dismess)\\w*", "destinatario sconosciuto", "spazio esaurito"],
  ),
  survey: phrasePattern(
    ...["come (?:valut|giudic|è andata|ti sei|si è)\\w*", "soddisfatt[oa]", "soddisfazione", "sondaggio", "(?:la sua|la tua) opinione", "valut(?:i|a) (?:il|la|l'|nostr)\\w*", "lascia una", "questionario", "stelle", "la tua esperienza"],
  ),
  chatter: phrasePattern(
    "(?:buona|bella) (?:giornata|serata)",
    ...["newsletter", "disiscriv\\w+", "cancella (?:la tua )?iscrizione", "novità (?:di|del|della)", "nuove funzion\\w+", "sconto", "webinar", "manutenzione programmata", "fattura", "password", "verifica (?:il tuo|la tua) (?:indirizzo|e-?mail)"],
    ...["prego,? (?:si figuri|figurati|è stato)", "di n(?:ulla|iente)", "buona settimana", "si figuri", "figurati", "(?:buon|buona|ottimo) (?:fine settimana|weekend|week-end|vacanz\\w+|domenica|feste|anno)", "buone (?:feste|vacanze)", "(?:grazie|ringrazi\\w+)\\b[^.!?]{0,30}\\b(?:gentil|carin|bell|parole|cortesia|velocità|rapida risposta)\\w*", "(?:ci|mi) ha fatto (?:molto )?piacere", "benvenut[oa]"],
  ),
};
