import { either, phrasePattern } from "../../phrase-pattern";
import type { ReceiptWording } from "../wording";

const OURS = either("segnalazion[ei]", "richiest[ae]", "messagg(?:io|i)", "notific(?:a|he)", "reclam[oi]", "e-?mail", "mail", "ticket", "comunicazion[ei]", "pratic(?:a|he)", "istanz[ae]", "letter[ae]", "cas[oi]", "modul[oi]", "sollecit[oi]", "denunci[ae]", "avvis[oi]", "pec");
const REMOVE = either("rimuov\\w+", "rimoss\\w+", "elimin\\w+", "cancell\\w+", "sospen\\w+", "sospes\\w+", "blocc\\w+", "disattiv\\w+", "chiud\\w+", "chius\\w+", "oscur\\w+", "togli\\w*", "togl\\w+", "provvediment\\w+", "misure", "intervenire", "interverremo", "bann\\w+", "disabilit\\w+", "agire", "agiremo", "spegn\\w+");

export const receipt: ReceiptWording = {
  automatic: phrasePattern(
    ...["(?:messaggio|risposta|e-?mail|mail|notifica|conferma|generat[oa]|inviat[oa]|comunicazione|risponditore|invio) (?:di \\w+ )?(?:è )?(?:stat[oa] )?(?:generat[oa] |inviat[oa] )?(?:automatic[oa]|automaticamente|in automatico|in modo automatico)", "automaticamente", "automatizzat[oaie]", "autorisposta", "risposta automatica", "in automatico"],
    ...["(?:non|di non|si prega di non) rispond\\w+", "non (?:è|viene) (?:\\w+ )?(?:presidiat|monitorat|lett|controllat)\\w+", "no-?reply", "sono un (?:ro)?bot"],
  ),
  received: phrasePattern(
    `(?:abbiamo|ho|ha|hanno|avere|aver) (?:correttamente |regolarmente |ben )?(?:ricevuto|registrato|acquisito|preso (?:in carico|atto|nota)|protocollato)`,
    `${OURS}\\b[^.!?]{0,70}\\b(?:ricevut[oaie]|registrat[oaie]|arrivat[oaie]|pervenut[oaie]|acquisit[oaie]|inviat[oa]|creat[oa]|apert[oa]|inoltrat[oa]|giunt[oa]|protocollat[oa]|pres[oa] in carico|assegnat[oa]|inserit[oa]|consegnat[oa]|presentat[oa]|in coda)`,
    ...["(?:conferm\\w+|attest\\w+|accus\\w+) (?:la |il |di |l'|l'avvenuta )?(?:ricezione|ricevimento|ricevuta|aver ricevuto|avvenuta)", "(?:ricezione|ricevimento) della", "conferma di (?:ricezione|ricevimento)", "(?:messaggio|segnalazione|mail)? ?ricevut[oa][,!.]", "(?:è|ci è|mi è) (?:\\w+ )?(?:arrivat|pervenut|giunt)[oa]", "^ricevut[oa]", "preso in carico", "presa in carico", "è stato aperto un", "ticket (?:\\S+ )?(?:creato|aperto)", "ho preso in"],
  ),
  thanked: phrasePattern(
    ...["(?:molte |tante |mille )?grazie (?:\\w+ )?(?:per|di|a lei|a te|ancora)", "(?:la |ti |vi )?ringrazi\\w+", "numero (?:di |della )?(?:pratica|ticket|riferimento|caso|protocollo|segnalazione)", "(?:ticket|pratica|riferimento|rif) ?(?:n\\S*|:|#)", "^grazie"],
  ),
  pending: phrasePattern(
    "(?:riceverà|riceverai|avrà|avrai) (?:notizie|una|risposta da noi|nostre)", "in coda", "(?:attendiamo|attendo|aspetto|aspettiamo)", "ci guardo", "le farò sapere", "per le (?:verifiche|valutazioni) del caso",
    ...["(?:esamin|valut|analizz|verific|controll|consider|approfondi|visionar|studi|legg|guard|processe|tratt|gesti)(?:eremo|iremo|eremo|erò|irò|erà|irà|eranno|iranno|iamo|ando|endo)", "(?:la|lo|li|le|vi|ci) (?:stiamo|sto|stanno) \\w+ndo", "(?:stiamo|sto|stanno|sta) (?:\\w+ )?\\w+[ae]ndo", "(?:sarà|saranno|verrà|verranno|in attesa di essere|essere|è|viene|in corso di) (?:\\w+ )?(?:esaminat|valutat|analizzat|verificat|controllat|lavorat|gestit|processat|trattat|lett|comunicat)[oaie]", "in (?:corso di )?(?:valutazione|lavorazione|esame|verifica|revisione|attesa|coda|gestione|analisi)", "sotto esame", "(?:la |ti |vi |le |gli )?(?:rispond|ricontatt|contatt|aggiorn|scriv|inform|avvis|fa|comunic)(?:eremo|erò|erà|iremo|remo|rò|rà)", "al più presto", "appena possibile", "quanto prima", "a breve", "il prima possibile", "in ordine di arrivo", "senza indebito ritardo", "tempi di (?:risposta|lavorazione|gestione)", "entro \\w+ (?:ore|giorni) (?:lavorativi)?"],
    ...["(?:la|lo) (?:guardo|vedo|leggo|esamino|verifico|controllo|studio)", "(?:le|ti|vi) (?:scrivo|faccio sapere|rispondo|aggiorno|dico)", "me ne occupo", "ci (?:penso|lavoro|lavoriamo|stiamo lavorando)", "mi (?:occupo|sto occupando|metto|informo)", "ce ne occupiamo", "(?:leggerà|guarderà|esaminerà|vedrà)", "resto in attesa", "pazienza", "farò sapere", "faremo sapere", "terremo (?:informat|aggiornat)\\w+", "ancora (?:in|al|allo)", "nostro team (?:la|lo|sta)"],
  ),
  promised: phrasePattern(
    `(?:sarà|saranno|verrà|verranno|potrà|potranno|può|possono|potrebbe|potrebbero|provvederemo|procederemo|viene|vengono|potremo)(?: \\w+){0,2}? (?:a |ad |alla |essere |con la )?${REMOVE}`,
    "(?:lo |la |li |le )?(?:rimuov|elimin|cancell|sospend|blocc|disattiv|chiud|oscur|togli|adott|prend|interv|provved|proced|disabilit)(?:eremo|erò|erà|ieremo|heremo|herò|erremo|eranno)",
    "(?:lo|la|li|le) (?:togliamo|rimuoviamo|eliminiamo|chiudiamo|blocchiamo|cancelliamo|spegniamo)",
    "(?:misure|provvedimenti) (?:appropriat|adeguat|necessari|opportun|del caso)\\w*",
  ),
  later: phrasePattern(
    ...["(?:entro|da|per) (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|la fine)", "domani", "(?:la )?settimana prossima", "al più tardi", "(?:risposta|decisione) (?:entro|domani|nei)", "presto", "a breve", "stasera", "oggi pomeriggio", "ancora nulla", "risollecito", "in giornata"],
  ),
  person: phrasePattern(
    ...["sono (?:\\w+ )?(?:dell|del|la|il|un)\\w*", "sono \\w+ dell\\w*", "mi chiamo", "il mio nome", "ho", "sto", "mi (?:occupo|scuso|metto|informo|dispiace|sto|spiace)", "me ne", "(?:le|ti|vi) (?:scrivo|faccio|rispondo|aggiorno|dico|farò|scriverò|confermo)", "mi(?:o|a|ei|e) (?:collegh?\\w+|responsabile|parte|scrivania|capo)", "io", "(?:la|lo) (?:guardo|vedo|leggo|esamino|verifico|controllo|passo|giro)", "resto", "vorrei", "posso", "farò"],
  ),
};
