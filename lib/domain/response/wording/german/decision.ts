import { either, phrasePattern } from "../../phrase-pattern";
import type { DecisionWording } from "../wording";
import { complies, perhapsRefused, refused } from "./refusal";

const GONE = either(
  ...["entfernt", "gelöscht", "gesperrt", "deaktiviert", "geschlossen", "blockiert", "abgeschaltet", "stillgelegt", "offline(?: genommen| gestellt| geschaltet)?", "vom netz(?: genommen)?", "unzugänglich gemacht", "beendet", "gebannt", "verbannt", "ausgeschlossen", "gekündigt", "abgestellt", "suspendiert", "runtergenommen", "heruntergenommen", "rausgenommen", "rausgeworfen"],
  ...["aus dem (?:netz|angebot|programm) genommen", "herausgenommen", "dichtgemacht", "dicht", "abgedreht", "raus", "verborgen", "aufgelöst", "zurückgezogen", "terminiert", "weggenommen", "getilgt", "abgeklemmt", "lahmgelegt", "runtergeschmissen", "gecancelt", "rausgeschmissen", "gekickt", "unterbunden", "nicht mehr (?:abrufbar|erreichbar|verfügbar|zugänglich)", "ausgeblendet", "eingezogen", "entzogen", "unerreichbar gemacht", "dauerhaft vom", "sanktioniert"],
);
const BAR = "(?!(?:nicht|nichts|kein\\w*|nie|noch nicht|kann|können|könnte\\w*|wird|werden|wuerde\\w*|wenn|falls|sofern|ob|ihre?[rsnm]?|deine?[rsnm]?|weder|sollte\\w*|soll)\\b)";
const OWN = "(?!(?:ihre?[rsnm]?|deine?[rsnm]?) (?:anfrage|ticket|beschwerde|meldung|fall|vorgang|anliegen|konto|zugang)\\b)";
const GAP = `(?:${BAR}[^\\s.!?;]+ ){0,14}?`;
const TICKET = either("tickets?", "anfragen?", "meldung(?:en)?", "vorg(?:a|ä)ng\\w*", "fall", "beschwerden?", "anliegen", "anh(?:a|ä)ng\\w*", "postfach", "funktion", "möglichkeit", "option", "umfrage", "konversation", "chat", "verfahren");
const SUBJECT = `(?:der|die|das|den|dieser|diese|dieses|diesen|alle|sämtliche|beide|einige|jeder|jedes|deren|dessen|seine?|er|sie|es|beides|alles|server|konto|account|inhalte?|beitrag|beiträge|kanal|gruppe|profil|seite|nutzer|kunde|video|zugang) (?!(?:\\w+ )?${TICKET}\\b)`;
const WE = either("wir", "ich", "(?:unser|das|ein|die|unsere) (?:[\\w-]+ ){0,3}?(?:team|moderator\\w*|moderation|abteilung|kolleg\\w+|mitarbeiter\\w*|technik\\w*|admins?)", "moderator\\w*", "kolleg\\w+");
const LABEL = "(?:entscheidung|maßnahmen?|ergebnis|status|aktion|folge|sanktion|inhalt|konto|account|server|beitrag|link|anzeige|kanal|gruppe|profil)(?: \\d+)? ?(?::|=|->|→|–|-) ?";
const NOUN = "(?:entfernung|löschung|sperrung|sperre|deaktivierung|abschaltung|kündigung|schließung|stilllegung|unzugänglichmachung)";

export const decision: DecisionWording = {
  removed: phrasePattern(
    `${WE} (?:haben?|hat|hatte\\w*)\\b ${GAP}${GONE}`,
    `(?:haben?|hat) ${WE} ${OWN}${GAP}${GONE}`,
    `${SUBJECT}${GAP}(?:wurden?|ist (?:nun|jetzt|inzwischen|bereits|seit|damit|somit|daher|ab sofort|mittlerweile|dauerhaft)|sind (?:nun|jetzt|inzwischen|bereits|seit|damit|somit|mittlerweile|dauerhaft)) ${GAP}${GONE}`,
    `(?:wurden?|ist|sind) (?:${BAR}[^\\s.!?;]+ ){0,2}?(?:der|die|das|dieser|diese|dieses|alle|sämtliche|beide) (?!(?:\\w+ )?${TICKET}\\b)${GAP}${GONE}`,
    `(?:der|die|das|dieser|diese|dieses|alle|sämtliche|beide|den|und|,|er|sie|es) (?!(?:\\w+ )?${TICKET}\\b)${GAP}${GONE} (?:wurden?|worden|haben|habe|hat)`,
    `(?:und|,|dann|daraufhin|sofort) ${GAP}(?:wurden?|haben) ${GAP}${GONE}`,
    `(?:ist|sind) ${GAP}${GONE} worden`,
    `(?:er|sie|es|alles|beides|dieser|diese|dieses|das) (?:wurden?|ist) ${GAP}${GONE}`,
    `(?:haben?|hat) ${GAP}(?:entschieden|beschlossen|veranlasst),? ${GAP}(?:zu (?:entfernen|löschen|sperren|deaktivieren|schließen|blockieren|beenden|kündigen)|abzuschalten|${NOUN}|offline zu nehmen)`,
    `(?:die |eine )?${NOUN}\\b[^.!?;]{0,80}\\b(?:veranlasst|vorgenommen|durchgeführt|vollzogen|erfolgt|umgesetzt|angeordnet|verfügt|wirksam|abgeschlossen|ausgeführt)`,
    `(?:haben?|hat|wurden?) ${GAP}(?:veranlasst|vorgenommen|durchgeführt|vollzogen|angeordnet)(?<=${NOUN}.{0,80})`,
    `(?:wir haben|ich habe|haben wir|wurden|es wurden) ${GAP}(?:maßnahmen|schritte) ${GAP}(?:ergriffen|getroffen|eingeleitet|unternommen|durchgeführt)`,
    `(?:wir |ich )?(?:haben|habe) ${GAP}durchgegriffen`,
    `${LABEL}(?:[^.;:]{0,40}\\b)?(?:${GONE}|${NOUN})`,
  ),
  perhapsRemoved: phrasePattern(
    `^(?!.{0,60}\\b(?:wir|ich)\\b)(?:${BAR}[^\\s.!?;]+ ){0,9}?(?:(?:ist|sind|wurde|wurden|jetzt|nun|seit|alle|ganz) ){0,3}(?:[^\\s.!?;]+ ){0,5}?${GONE}`,
    ...["(?:ist|sind) (?:\\w+ ){0,4}?(?:weg|offline|down|tot|raus|nicht mehr (?:da|online|erreichbar|abrufbar|verfügbar|zugänglich|sichtbar))", "nicht mehr (?:abrufbar|erreichbar|verfügbar|zugänglich|online|sichtbar)"],
  ),
  limited: phrasePattern(
    "(?:nur|lediglich|bloß) (?:noch )?für (?:erwachsene|volljährige|mitglieder|angemeldete)\\w*", "(?:minderjährige|jugendliche|erwachsene|volljährige|unter 18|ab 18)\\w*\\b[^.!?;]{0,40}\\b(?:sichtbar|verborgen|ausgeblendet|gesperrt|zugänglich|abrufbar|beschränkt)",
    ...["(?:eingeschränkt|beschränkt|begrenzt|reduziert|verringert|herabgesetzt)\\b", "(?:sichtbarkeit|reichweite|verbreitung)\\b[^.!?;]{0,60}\\b(?:eingeschränkt|reduziert|beschränkt|begrenzt|verringert)"],
    ...["(?:in|für|aus|innerhalb) [^.!?;]{0,40}\\b(?:deutschland|österreich|frankreich|italien|spanien|schweiz|eu|land|länder\\w*|region|europa|minderjährige\\w*)\\b[^.!?;]{0,40}\\b(?:gesperrt|blockiert|ausgeblendet|nicht mehr|unzugänglich|nicht (?:abrufbar|sichtbar|verfügbar)|entfernt|unsichtbar|gelöscht)", "(?:gesperrt|blockiert|ausgeblendet|unzugänglich|verborgen|unsichtbar)\\b[^.!?;]{0,40}\\b(?:in|für|aus)\\b[^.!?;]{0,30}\\b(?:deutschland|österreich|frankreich|eu|land|ländern|minderjährige\\w*|region)"],
    ...["geo-?(?:block|sperr)\\w*", "alters(?:beschränkung|freigabe|schranke|verifikation|grenze|prüfung|sperre|nachweis|hinweis)", "(?:ab 18|erwachsene\\w*)", "(?:mit|hinter) (?:einem|einer|einen) (?:\\w+ )?(?:warn\\w*|hinweis\\w*|alters\\w*)", "warnhinweis\\w*", "(?:aus|in) (?:der|den|unseren?) (?:such\\w*|empfehlung\\w*|trends|startseite)\\b[^.!?;]{0,30}", "demonetarisiert", "stummgeschaltet", "(?:vorübergehend|zeitweilig|befristet|für \\w+ (?:tage|stunden|wochen))\\b[^.!?;]{0,30}\\b(?:gesperrt|suspendiert|eingeschränkt)", "kommentar\\w* (?:\\w+ )?(?:deaktiviert|abgeschaltet)", "auf privat"],
  ),
  warned: phrasePattern(
    ...["verwarnt", "verwarnung", "abgemahnt"],
  ),
  inPart: phrasePattern(
    "(?:eine?[rnms]?|nur) (?:der|von) (?:beiden|zwei|drei|vier|fünf|sechs|den)", "(?:den|die|das) andere[nr]?",
    ...["teilweise", "zum teil", "einen teil", "ein teil", "einige", "einzelne", "manche", "nur (?:der|die|das|den|ein\\w*|in|für|einen|zwei|drei)", "lediglich", "die übrigen", "übrigen", "der rest", "den rest", "restlichen", "anderen", "andere", "von (?:den|ihren|diesen|deinen|insgesamt) (?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)", "(?:\\d+|eine[rns]?|zwei|drei|vier|fünf|sechs) (?:der|von) (?:\\d+|den|ihnen|zwei|drei|vier|fünf|sechs|sieben|acht|gemeldeten)"],
    ...["(?:der|die|das|den) (?:erste|ersten|zweite|zweiten|dritte|dritten|letzte)(?:re|n)?", "(?:das|der|die) (?:konto|server|kanal|gruppe|profil|seite)(?: selbst)? bleibt", "die hälfte", "zumindest", "mehrere der"],
  ),
  everywhere: phrasePattern(...["weltweit", "überall", "in allen ländern", "vollständig", "komplett", "global", "sämtliche\\w*", "alle (?:zwei|drei|vier|fünf|\\d+)", "insgesamt alle"]),
  notTheThing: phrasePattern(
    `(?:diese[sn]?|ihr(?:e|en)?|das|den|dein(?:e|en)?) ${TICKET} (?:\\w+ ){0,3}?(?:geschlossen|beendet|gelöscht|zusammengeführt)`,
    "(?:büros?|geschäftsstelle|hotline|zentrale|kundendienst|support)\\b[^.!?;]{0,30}\\bgeschlossen",
    `(?<!\\b(?:in|aus|mit|von|zu|nach) )(?:ihre?[rsnm]?|deine?[rsnm]?|diese[rsnm]?|die|der|das|den) (?:\\w+ )?${TICKET} (?:\\S*\\d\\S* )?(?:(?:wurde|wird|ist|haben|wir|damit|nun|daher|automatisch|hiermit) ){1,4}(?:geschlossen|gelöscht|beendet|gesperrt|entfernt)`,
    ...["(?:ihr|dein|ihren|ihrem|deinem|deinen) (?:konto|zugang|account|profil|postfach|abonnement)", "aus ihrer (?:e-?mail|nachricht)", "anhänge", "verteiler", "(?:in|aus) ihrer (?:e-?mail|nachricht|mail)"],
  ),
  notTheStay: phrasePattern(
    `${TICKET} (?:bleibt|ist) (?:\\w+ )?(?:offen|aktiv)`,
  ),
  goneByItself: phrasePattern(
    "(?:von|durch) (?:dem|der|den|seinem|ihrem|seiner)? ?(?:verfasser|nutzer|urheber|inhaber|autor|ersteller|eigentümer|betreiber|kunden?|verkäufer|absender|mitglied)\\w*(?: selbst)?\\b[^.!?;]{0,40}\\b(?:gelöscht|entfernt|geschlossen|heruntergenommen|zurückgezogen)",
    "(?:verfasser|nutzer|urheber|inhaber|autor|ersteller|eigentümer|verkäufer|betreiber|kunde|person|absender|er|sie)\\w*(?: in)? (?:hat|hatte|haben|hatten)\\b[^.!?;]{0,60}\\b(?:gelöscht|entfernt|geschlossen|heruntergenommen|selbst)",
    ...["selbst (?:gelöscht|entfernt|geschlossen|abgemeldet|offline)", "gibt(?:'s|s| es)? (?:es )?(?:\\w+ )?nicht mehr", "existiert(?:e)?(?: \\w+)? nicht mehr", "(?:war|waren) (?:bereits |schon |bei \\w+ \\w+ )*(?:gelöscht|verschwunden|weg|entfernt|nicht mehr)", "(?:bereits|schon) (?:gelöscht|entfernt|verschwunden|weg)\\b[^.!?;]{0,20}\\b(?:als|bevor|war|waren)", "nichts mehr (?:zu|da|vorgefunden)", "von selbst", "von allein"],
  ),
  refused,
  complies,
  perhapsRefused,
  anchor: phrasePattern(
    ...["(?:gemeldet|beanstandet|angezeigt|genannt|betreffend|fraglich|notifiziert|angegeben)e[nrms]?", "(?:nach|aufgrund|infolge|auf|gemäß|anlässlich|im anschluss an) (?:ihrer|ihre|deiner|deine|der|unserer|einer|eingehender|sorgfältiger|erneuter|abschluss) ?(?:\\w+ )?(?:meldung|prüfung|mitteilung|hinweis|beschwerde|untersuchung|überprüfung|nachricht|bewertung|durchsicht|prüfung)?", "nach (?:prüfung|überprüfung|sichtung|durchsicht|eingehender)", "(?:wir|ich|team|moderator\\w*) (?:haben?|hat)\\b[^.!?;]{0,80}\\b(?:geprüft|angesehen|untersucht|bewertet|entschieden|festgestellt|angeschaut|beschlossen|durchgesehen|gesichtet)", "haben wir[^.!?;]{0,80}(?:geprüft|angesehen|entschieden|festgestellt|untersucht)"],
    ...["teilen (?:wir )?(?:ihnen|dir) mit", "prüfung (?:hat|ergab|ist abgeschlossen|abgeschlossen)", "(?:unsere|diese|die|der) entscheidung", "im ergebnis", "sie (?:uns )?gemeldet", "du (?:uns )?gemeldet", "daher", "deshalb", "weil er", "weil sie", "weil es"],
  ),
};
