import { either, phrasePattern } from "../../phrase-pattern";
import type { RequestWording } from "../wording";

const GIVE = either("invi\\w+", "mand\\w+", "indic\\w+", "forni\\w+", "conferm\\w+", "chiari\\w+", "specific\\w+", "precis\\w+", "trasmett\\w+", "comunic\\w+", "alleg\\w+", "dar\\w*", "dir\\w*", "complet\\w+", "integr\\w+", "spieg\\w+", "motiv\\w+", "gir\\w+", "condivid\\w+", "dimostr\\w+", "produr\\w+", "compil\\w+", "pass\\w+", "rispond\\w+ (?:con|indicando|allegando)", "document\\w+", "verific\\w+", "controll\\w+", "corregg\\w+", "far\\w* (?:avere|pervenire|sapere)", "descriv\\w+", "identific\\w+", "ripet\\w+", "firm\\w+", "copi\\w+", "dett\\w+", "attest\\w+");
const DETAIL = either("link", "url", "indirizz[oi]", "identificativ[oi]", "dat[ioa]", "informazion[ei]", "or[ae]", "orari\\w*", "schermat[ae]", "screenshot", "nom[ei]", "utent[ei]", "motiv[oi]", "ragion[ei]", "base giuridica", "delega", "procura", "document[oi]", "documentazione", "prov[ae]", "dettagl[ioi]+", "qual[ei]?", "dove", "quando", "chi", "cosa", "per conto", "canale", "messaggi[o]?", "post", "ip", "id", "pagin[ae]", "copia", "paese", "numero", "posizione", "dichiarazione", "annunci[o]?", "server", "profil[oi]", "titolo", "estremi", "elementi", "riferiment[oi]", "file", "hostname", "log", "firma", "legge", "norma", "stanza", "codice");

export const request: RequestWording = {
  question: phrasePattern(
    `(?:potrebbe|potresti|potreste|può|puo'|puoi|potete|sarebbe|ha|hai|avete|avrebbe|avresti|riesce|riesci|sa|sai|ricorda|ricordi|ci (?:può|puoi|manda|mandi|gira|dice|potrebbe|potresti)|mi (?:può|puoi|manda|mandi|gira|giri|dice|dici|potrebbe|potresti|conferma|passi|passa)|le dispiacerebbe|ti dispiace)\\b[^?]{0,120}`,
    `(?:qual|quale|quali|che|cosa|dove|quando|chi|a che|in che|di che|di quale|in quale|su quale|a quale|da quale|come|è (?:il|la|un|lei)|si (?:tratta|riferisce)|c'è|esiste|era|agisce|intende|parla)\\b[^?]{0,100}`,
  ),
  need: phrasePattern(
    `(?:ci|mi) (?:serve|servono|occorre|occorrono|manca|mancano|servirebbe|servirebbero|occorrerebbe)\\b[^.!?]{0,120}`,
    `(?:abbiamo|ho|avremmo|avrei) (?:\\w+ )?bisogno\\b[^.!?]{0,120}`,
    `(?:necessitiamo|è necessario|occorre|occorrono|servono|serve|bisogna|mancano|manca) (?!(?:nulla|altro))\\b[^.!?]{0,120}`,
    `(?:la|ti|vi) (?:preghiamo|invitiamo|prego|invito|chiediamo|chiedo) (?:cortesemente |gentilmente |quindi |pertanto )?(?:di|a|ad)\\b[^.!?]{0,40}\\b(?:${GIVE}|rispondere)`,
    `(?:si prega|preghiamo|chiediamo|le chiediamo|si chiede|si richiede|si invita) (?:cortesemente |gentilmente )?(?:di|a|ad) (?!non)(?:\\w+ ){0,3}?${GIVE}`,
    `(?:per|al fine di|allo scopo di|affinché|onde)(?: poterl\\w+| poter| potere)? ?(?:dare|esaminar\\w+|procedere|proseguire|trovar\\w+|individuar\\w+|valutar\\w+|verificar\\w+|localizzar\\w+|continuare|lavorar\\w+|gestir\\w+|trattar\\w+|identificar\\w+|intervenire|possiamo|analizzar\\w+)\\b[^.!?]{0,120}\\b(?:serv\\w+|occorr\\w+|bisogno|preg\\w+|invit\\w+|necess\\w+|${GIVE}|manca\\w*)`,
    `(?:per favore|invii|ci invii|inviaci|indichi|ci indichi|indicaci|fornisca|risponda|rispondi|mandi|alleghi|completi|trasmetta|voglia)\\b[^.!?]{0,160}\\b(?:entro|così (?:che|da)|affinché|in modo (?:che|da)|altrimenti|per (?:poter|consentir|permetter)\\w*|prima di)`,
    ...["deve (?:indicare|inviare|fornire|allegare|specificare|completare|dimostrare)", "(?:informazioni|dati|elementi) (?:aggiuntiv|necessari|ulterior|integrativ)\\w+"],
  ),
  lacking: phrasePattern(
    "(?:campo|modulo)\\b[^.!?]{0,60}\\b(?:vuoto|incompleto|in bianco)", "non (?:può|ha potuto|è stato possibile) (?:essere )?(?:convalidat|elaborat|aprire|gestit)\\w*", "non è (?:arrivat|pervenut)[oa]",
    `(?:link|url|indirizzo|pagina|collegamento)\\b[^.!?;]{0,80}\\b(?:non (?:porta|funziona|si apre|esiste|è valid|corrisponde|conduce|risulta|è|va|carica)|porta a|errat[oa]|incomplet[oa]|vuot[oa]|scadut[oa]|rotto|interrott[oa]|troncat[oa]|restituisce|rimanda|dà errore|sbagliat[oa])\\w*`,
    `non (?:abbiamo|riusciamo|riesco|siamo riusciti|sono riuscit[oa]|troviamo|trovo|è stato possibile|ho|abbiamo potuto|possiamo|riusciamo)\\b[^.!?;]{0,40}\\b(?:trov\\w+|individu\\w+|localizz\\w+|identific\\w+|apr\\w+|acced\\w+|vedere|reperi\\w+|rintracci\\w+|risal\\w+)(?! (?:\\w+ ){0,2}(?:violazion|illecit|motiv|element))`,
    ...["(?:segnalazione|notifica|richiesta|modulo|reclamo)\\b[^.!?;]{0,30}\\b(?:incomplet[oa]|non (?:contiene|indica|specifica|riporta|comprende))", "segnalazione incompleta"],
  ),
  ask: phrasePattern(
    "(?:risponda|rispondi) a questo messaggio(?= con| indicando| allegando|[.,])",
    `(?:per favore,?|per cortesia,?|cortesemente|gentilmente)? ?(?:(?:ci |mi )?(?:invii|mandi|indichi|fornisca|specifichi|trasmetta|alleghi|comunichi|precisi|confermi|dica|giri|completi)|inviaci|mandaci|indicaci|mandami|fornisci|specifica|allega|precisa|risponda con|rispondi con)\\b[^.!?]{0,80}\\b${DETAIL}`,
  ),
  offer: phrasePattern(
    ...["(?:ha|hai|altre|avete) (?:altre |delle )?(?:domande|dubbi)", "(?:vuole|vuoi|desidera|desideri|volete) (?:aggiungere|sapere|altro|integrare|seguire)", "(?:serve|bisogno di) (?:aiuto|assistenza)", "(?:indichi|citi|riporti|conservi|includa) (?:sempre |questo |il |tale )*(?:numero|oggetto|riferimento)", "in (?:tutte|future|ogni|eventuali) (?:le )?(?:comunicazion\\w+|rispost\\w+|corrispondenz\\w+)", "in futuro", "la prossima volta", "perché (?:ricevo|ho ricevuto)"],
  ),
};
