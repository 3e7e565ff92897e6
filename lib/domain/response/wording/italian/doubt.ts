import { everyBreak, everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Doubts } from "../wording";

const COURT = "(?:giudice|giudiziari\\w+|tribunale|sentenza|autorità|magistrat\\w+)";

export const doubts: Doubts = {
  condition: phrasePattern(
    ...["se(?! (?:ne|n'è|l'|lo sono)\\b)", "qualora", "quando", "nel caso", "in caso(?: di)?", "ove", "laddove", "a meno che", "una volta", "eventual(?:i|e|mente)", "purché", "se necessario", "finché", "fino a quando", "non appena", "appena", "nell'ipotesi", "a condizione", "salvo che", "altrimenti", "ove (?:necessario|opportuno)", "se del caso", "dove necessario", "prima di (?:poter|potere)", "a seconda", "in mancanza"],
    "senza (?:il|la|i|le|questo|questi|queste|un|una|ulteriori) (?:\\w+ )?(?:link|dati|informazioni|dettagli|url|indirizzo)",
  ),
  noCondition: everyPhrase(
    "(?:e |ma )?(?:se|qualora|nel caso(?: in cui)?|quando|in caso) (?:non )?(?:lei|voi|tu|ha|hai|avete|desidera|desideri|vuole|vuoi|ritiene|ritieni|ritenete|avesse|avessi|dovesse (?:avere|ritenere)|necessita|trova|trovi|nota|noti|vede|vedi|è d'accordo|sei|siete|pensi|pensa|qualcuno|l'utente)\\b[^.;]{0,200}",
    "(?:e |ma )?(?:se|qualora|nel caso) (?:il \\w+|la \\w+|i \\w+|questo|lo stesso)? ?(?:dovesse|dovessero|torna|tornasse|ricompare|ricomparisse|riappare|riapparisse)[^.;]{0,120}",
    "(?:quando|una volta|dopo che|appena) (?:l')?(?:abbiamo|ho) (?:\\w+ )?(?:esaminato|verificato|ricevuto|controllato|visto|letto|aperto)",
    `(?:senza|salvo|finché|fino a|a meno)\\b[^.;]{0,60}\\b${COURT}`,
  ),
  uncertain: phrasePattern(
    ...["può", "possono", "potrà", "potranno", "potrebbe", "potrebbero", "possiamo", "potremo", "potremmo", "sarà", "saranno", "verrà", "verranno", "sarebbe", "sarebbero", "dovrà", "dovranno", "deve", "devono", "generalmente", "normalmente", "di solito", "solitamente", "forse", "magari", "probabilmente", "speriamo", "avremmo"],
  ),
  possible: phrasePattern("(?<!\\bnon )(?:può|possono|possiamo|potremo|potrà|potranno|potrebbe|potrebbero)(?! (?:presentare|ricorrere|bloccare|rivolgersi|proporre))", "o (?:non|nessun|nulla|lasciare|respingere)", "oppure", "a volte", "in alcuni casi", "non tutt[ie]", "non sempre"),
  negation: phrasePattern(...["non", "nessun[oa]?", "mai", "niente", "nulla", "senza"]),
  habit: phrasePattern(
    ...["migliaia", "milioni", "milione", "numeros[ei]", "molti", "molte", "finora", "ad oggi", "a oggi", "in passato", "in generale", "per esempio", "ad esempio", "in media", "rapporto (?:sulla|di) trasparenza", "(?:ogni|al) (?:giorno|settimana|mese|anno|trimestre)"],
    ...["(?:scors[oa]|ultim[oi]|passat[oa]|precedente) (?:\\w+ )?(?:anno|mese|trimestre|semestre|settimana|anni|mesi)", "(?:anno|mese|trimestre|semestre) (?:scorso|passato|precedente)", "(?:dal|nel) (?:19|20)\\d\\d", "(?:più di|oltre|quasi|circa) \\d[\\d.]*", "\\d{1,3}(?:\\.\\d{3})+", "\\d{4,} (?:account|contenuti|post|video|server|annunci)"],
  ),
  hearsay: phrasePattern(
    ...["secondo (?:lei|la sua|quanto)", "(?:lei|voi|tu) (?:ci )?(?:dice|indica|afferma|scrive|chiede|segnala|menziona|dite|scrivete|chiedi|scrivi|dici) (?:che|se)", "ci (?:ha|hai|avete) (?:detto|scritto|indicato|chiesto|comunicato) (?:che|se)", "(?:dice|afferma|sostiene) che"],
  ),
  rule: phrasePattern(
    "(?:contenuti|annunci|commenti|account|messaggi|post) (?:\\w+mente )?(?:illecit|illegal|vietat|contrar)\\w*",
    ...["segnalazioni (?:che|incomplete|senza)", "incomplet[ei]", "(?:tutti|qualsiasi|ogni) (?:i )?contenut[oi] (?:che|contrari|illecit|illegal)\\w*", "(?<!(?:i|il|gli|l'|le|la|lo|questo|questi|del|dei|al) ?)(?:contenuti|post|account|annunci) che (?:non )?(?:viol|risult|contrast|infrang|sono|siano)\\w*", "(?:i|gli) (?:contenuti|annunci|post) (?:contrari|illeciti|illegali)", "rimuoviamo solo", "solo (?:i )?contenuti"],
  ),
  newClause: everyBreak(
    [",", ",? (?:e|ed|ma|però|quindi|perciò|pertanto|dunque|perché|poiché|mentre|così)"],
    ["abbiamo", "ho", "(?:lo|la|li|le|ne) (?:abbiamo|ho|hanno)", "l'(?:abbiamo|ho|hanno)", "è (?:\\w+ )?stat[oa]", "e' (?:\\w+ )?stat[oa]", "sono (?:\\w+ )?stat[ie]"],
  ),
};
