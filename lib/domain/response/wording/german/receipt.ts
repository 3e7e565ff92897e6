import { either, phrasePattern } from "../../phrase-pattern";
import type { ReceiptWording } from "../wording";

const OURS = either("meldung(?:en)?", "nachricht(?:en)?", "anfragen?", "nachfragen?", "mitteilung(?:en)?", "e-?mails?", "mails?", "hinweise?s?", "beschwerden?", "anliegen", "schreiben", "tickets?", "anzeigen?", "vorgang", "fall", "notifizierung", "formular", "eingabe", "erinnerung", "meldeformular", "antrag", "brief", "ersuchen");
const WORK = "(?:prüf|bearbeit|anschau|anseh|ansehen|untersuch|durchseh|sicht|bewert|kümmer|analysier|nachgeh|lesen|begutacht|weiterbearbeit|klär)\\w*";
const REMOVE = either("entfern\\w*", "lösch\\w*", "sperr\\w*", "deaktivier\\w*", "vom netz", "offline", "schließ\\w*", "abschalt\\w*", "maßnahmen\\b[^.!?;]{0,30}\\b(?:ergreifen|ergriffen|treffen|getroffen|einleiten|eingeleitet)", "blockier\\w*", "runter(?:nehmen)?", "tätig werden", "handeln", "rausnehmen", "dichtmachen", "abstellen", "kündig\\w*");

export const receipt: ReceiptWording = {
  automatic: phrasePattern(
    ...["automatisch\\w*(?: \\w+)? ?(?:antwort|nachricht|e-?mail|mail|bestätigung|eingangsbestätigung|empfangsbestätigung|erstellte?|generierte?|erzeugte?|versandte?|versendete?|verschickte?|mitteilung|gesendet|beantwortet|auto)\\w*", "(?:erstellt|generiert|erzeugt|versandt|versendet|verschickt)\\w* automatisch", "automatisierte\\w*", "auto-?(?:antwort|reply)", "autoresponder"],
    ...["(?:bitte )?(?:antworten sie|antworte) (?:bitte )?nicht", "nicht auf diese", "nicht (?:gelesen|überwacht)", "no-?reply", "ich bin ein (?:ro)?bot", "nicht (?:zu )?(?:be)?antworten", "antworten auf diese \\w+ werden nicht", "keine antwort(?:en)? (?:auf|möglich)"],
  ),
  received: phrasePattern(
    `${OURS}\\b[^.!?]{0,40}\\b(?:gesehen|durchgelesen)`, "(?:wurde|ist) (?:abgeschickt|abgesendet|übermittelt|aufgenommen)",
    `${OURS}\\b[^.!?]{0,80}\\b(?:erhalten|eingegangen|empfangen|registriert|erfasst|bekommen|angekommen|aufgenommen|angelegt|eingereicht|zugegangen|gespeichert|übermittelt|vorliegt|eingetroffen|entgegengenommen|abgeschickt|zugeteilt|zugewiesen|erreicht|vermerkt|hinterlegt|gelandet|aufgelaufen|gelesen)`,
    `(?:erhalten|eingegangen|empfangen|registriert|bekommen|angekommen) (?:haben|ist|sind|wurde)`,
    `(?:haben|habe|hat) (?:ich |wir )?(?:ihre?|deine?|eure?|die) (?:\\w+ )?${OURS}`,
    ...["bestätigen? (?:wir |ich |ihnen |hiermit |dir |gern |den )*(?:persönlich )?(?:den )?(?:eingang|erhalt|empfang)", "(?:eingang|erhalt|empfang) (?:ihrer|deiner|der|ihres|deines|vom)", "(?:eingangs|empfangs)bestätigung", "(?:ist|sind) (?:\\w+ ){0,3}(?:bei uns )?(?:eingegangen|angekommen|gelandet|eingetroffen)", "liegt (?:uns|mir|hier) (?:\\w+ )?vor", "vorliegt", "zur kenntnis genommen", "(?:ticket|vorgang|fall) (?:#?\\S+ )?(?:wurde )?(?:angelegt|eröffnet|erstellt)", "erreichte uns", "hat uns erreicht"],
  ),
  thanked: phrasePattern(
    ...["(?:vielen|herzlichen|besten|schönen|lieben) dank", "danke(?:schön)?(?:,? (?:für|dass|fürs|euch|dir|ihnen))?", "wir danken", "ich danke", "bedanken (?:wir )?uns", "ticketnummer", "(?:vorgangs|bearbeitungs|fall|referenz)nummer", "aktenzeichen", "unter der (?:nummer|referenz)", "ticket(?:-id)? ?#?:? ?\\d+"],
  ),
  pending: phrasePattern(
    "komme?n? (?:aber )?(?:erst|\\w+ erst)", "entscheidung (?:fällt|folgt|ergeht|wird|steht)", "gesonderte (?:nachricht|mitteilung)", "über (?:das|die) (?:ergebnis|entscheidung)",
    `(?:wir|ich|team|kolleg\\w+|mitarbeiter\\w*|moderator\\w*|abteilung|man|jemand|sachbearbeiter\\w*)\\b[^.!?;]{0,60}\\b${WORK}`,
    `(?:wird|werden|werde) [^.!?;]{0,80}${WORK}`,
    `(?:prüfen|bearbeiten|untersuchen|sichten|bewerten) (?:wir|ihre?|deine?|sie|das|den|die)`,
    ...["in (?:prüfung|bearbeitung|arbeit)", "(?:wird|werden) (?:derzeit |gerade |nun |zurzeit |aktuell |der reihe nach |jetzt )?(?:geprüft|bearbeitet|untersucht|gesichtet|bewertet)", "prüfung (?:läuft|dauert|steht|beginnt|ist noch|durch)", "meld(?:en|e|et) (?:wir |ich )?(?:uns|mich|sich)", "sich (?:\\w+ ){0,3}meld\\w+", "rückmeldung (?:folgt|erhalten)", "(?:auf dem|am) laufenden", "so (?:schnell|bald) wie möglich", "schnellstmöglich", "baldmöglichst", "umgehend (?:bei ihnen|melden)", "in kürze", "(?:sag|gebe|geben|sage|gib) (?:ich |wir )?(?:dir|ihnen|euch) (?:dann |noch )?bescheid", "bescheid (?:geben|sagen)", "hören (?:von (?:uns|mir)|wieder)", "kümmer\\w+ (?:uns|mich)", "schau\\w* (?:ich )?(?:mir|wir uns)", "seh\\w* (?:ich )?(?:mir|wir uns)[^.!?]{0,30}\\ban"],
    ...["(?:informieren|benachrichtigen|unterrichten|mitteilen|antworten|schreiben)(?: wir| sie)?", "übernommen", "bin (?:ich )?(?:dran|dabei)", "sind (?:wir )?dran", "geduld", "bearbeitungszeit\\w*", "wartezeit\\w*", "dauert (?:\\w+ )?(?:einige|ein paar|etwas|noch)", "noch (?:offen|in)", "auf meinem (?:tisch|schreibtisch)", "nehmen (?:jede|ihre|deine) meldung(?:en)? ernst", "wir prüfen", "an (?:die|unser\\w*) (?:moderation|prüfteam)", "warte(?:n)? (?:noch )?auf"],
  ),
  promised: phrasePattern(
    `(?:wird|werden|werde|wuerden?|können|kann|könnte\\w*|könnten)\\b[^.!?;]{0,100}\\b${REMOVE}`,
    `(?:entfernen|löschen|sperren|blockieren|deaktivieren|nehmen|entferne|lösche|sperre) (?:wir|ich)\\b`,
    `(?:wir|ich) (?:entfernen|löschen|sperren|nehmen|blockieren|schalten|schließen|ergreifen|entferne|lösche|sperre|nehme)\\b`,
    "(?:angemessene|geeignete|entsprechende|erforderliche|notwendige) (?:maßnahmen|schritte)",
  ),
  later: phrasePattern(
    ...["(?:bis|am|ab|spätestens) (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|ende|nächste)", "spätestens", "nächste woche", "morgen (?:früh|nach|vormittag|mittag|abend)", "(?<!guten )morgen(?=[.,! ])", "(?:antwort|rückmeldung|entscheidung|bescheid) (?:spätestens|bis|am|folgt|morgen|kommt)", "in kürze", "demnächst", "noch heute", "immer noch nichts", "hake"],
  ),
  person: phrasePattern(...["ich", "mir", "mich", "mein(?:e|er|em|en)?(?! (?:konto|profil|bereich|meldungen))", "bin dran", "sag dir", "hab(?:e)? (?:es|das|den|die)", "meld mich", "schau mir", "(?:persönlich)", "hier ist \\w+"]),
};
