import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("weitergeleitet", "weitergegeben", "weitergereicht", "übergeben", "übermittelt", "abgegeben", "weiterverwiesen", "zugeleitet", "übertragen", "leiten\\b[^.!?]{0,60}\\bweiter", "gebe\\w*\\b[^.!?]{0,60}\\bweiter", "leite\\b[^.!?]{0,60}\\bweiter", "geschickt", "gesendet", "eskaliert", "vorgelegt", "überwiesen", "verwiesen");
const OUTSIDE = either("behörden?", "polizei", "anbieter\\w*", "provider\\w*", "hoster\\w*", "hosting-?\\w*", "wiederverkäufer\\w*", "reseller\\w*", "registrar\\w*", "registrierungsstelle", "kund(?:e|en|in)", "betreiber\\w*", "firma", "gesellschaft", "tochter\\w*", "gmbh", "ltd", "ag", "landesmedienanstalt", "bundesnetzagentur", "koordinator\\w*", "bka", "staatsanwaltschaft", "inhaber\\w*", "\\S+@\\S+", "partner\\w*", "instanz", "aufsicht\\w*", "beschwerdestelle", "mutter\\w*", "unternehmen", "herausgeber\\w*", "zuständige\\w*", "meldestelle", "host");
const INSIDE = either("team\\w*", "abteilung\\w*", "kolleg\\w+", "spezialist\\w*", "stelle", "fachabteilung\\w*", "fachteam", "rechtsabteilung", "moderat\\w+", "bereich", "experten");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    "(?:deren|dessen|die richtige|seine|ihre richtige) (?:adresse|kontaktadresse|e-?mail-?adresse|ansprechstelle)(?: lautet| ist)?(?= |:)",
    `(?:an|zu|mit|der|dem|beim?) (?:[^\\s.!?]+ ){0,6}?${OUTSIDE}\\b[^.!?]{0,40}\\b${PASSED}`,
    `${PASSED}\\b[^.!?]{0,60}\\b(?:an|zu|der|dem) (?:[^\\s.!?]+ ){0,5}?${OUTSIDE}`,
    `(?:wenden sie sich|wende dich|wenden wollen|kontaktieren sie|kontaktiere|schreiben sie|schreib|richten sie|nutzen sie|nutze|senden sie|verwenden sie|melden sie|schicken sie|adressieren sie|wenden|melden sie sich)\\b[^.!?]{0,120}(?:\\b(?:an|unter|beim?|über|direkt|formular|stelle|${OUTSIDE})\\b|@)(?![^.!?]{0,40}\\brückfragen)`,
    "an (?:die|den|das) (?:[^\\s.!?]+ ){0,4}?zu (?:wenden|richten|senden)",
  ),
  notOurs: phrasePattern(
    "falsche[srn]? (?:haus|firma|stelle|adresse|abteilung|adressat)", "sie meinen\\b[^.!?]{0,40}", "(?:ausschließlich|nur) (?:von|durch) (?:der|die|das|dem)\\b",
    "(?:hosten|betreiben|speichern|veröffentlichen) (?:\\w+ )?(?:nichts|nicht|keine)", "(?:wer|der|die) darüber (?:entscheide\\w*|zu entscheiden)", "(?:liegt|ist) (?:bei|sache) (?:ihm|ihnen|dem|des|der)",
    "zuständig (?:ist|sind) (?!unser|wir)", "(?:leider )?(?:bei uns |hier )?(?:leider )?falsch(?: bei uns)?(?=[.,! ])", "(?:wir sind|sind wir|ich bin) (?:\\w+ )?(?:nur|lediglich|bloß)", "(?:die|der|das) (?:nun|jetzt|künftig|dafür|ab jetzt) (?:für \\w+ \\w+ )?(?:zuständig|verantwortlich)",
    ...["(?:nicht|falsche\\w*|unzuständig|weder)\\b[^.!?]{0,40}\\b(?:zuständig|verantwortlich|richtige\\w* (?:stelle|adresse|ansprechpartner|postfach)|betreiber|unser\\w* (?:server|kunde|dienst|netz|zuständigkeit)|zugriff|hoster|anbieter|adresse|postfach|abteilung|stelle|verwaltet|gehostet|betrieben)", "kein(?:en|e)? (?:zugriff|einfluss|kontrolle|einflussmöglichkeit)", "(?:falsche|verkehrte) (?:adresse|stelle|abteilung|postfach)", "falsches postfach"],
    ...["(?:bearbeitet|beantwortet|behandelt|bearbeiten|beantworten|betreut|kümmert sich)\\b[^.!?]{0,40}\\b(?:nur|ausschließlich|lediglich)", "(?:nur|ausschließlich) (?:für )?(?:anfragen|fragen|anliegen)", "(?:gehört|gehören) (?:zu |einem |einer |dem |der )", "(?:ist|sind) (?:allein |ausschließlich |seit \\w+ |nunmehr )?(?:die|der|das)?[^.!?]{0,40}\\b(?:zuständig|verantwortlich)", "(?:dafür|hierfür|dort) (?:ist|sind)?[^.!?]{0,40}\\bzuständig", "(?:ihnen|dir) (?:direkt |dann |von dort )?(?:antworten|antwortet) ?(?:wird|werden)?", "(?:vermietet|betrieben|verwaltet|gehostet|bereitgestellt) (?:an|von|bei) (?!uns)", "(?:wird|werden) (?:sich|ihnen)\\b[^.!?]{0,40}\\b(?:dort|antworten)", "(?:übernimmt|übernehmen) (?:ab|künftig|nun|fortan|den)"],
  ),
  passedInside: phrasePattern(`(?:an|zu|unser\\w*|der|dem|die) (?:[^\\s.!?]+ ){0,5}?${INSIDE}\\b[^.!?]{0,40}\\b${PASSED}`, `${PASSED}\\b[^.!?]{0,40}\\b(?:an|zu) (?:[^\\s.!?]+ ){0,5}?${INSIDE}`),
  absent: phrasePattern(
    "nach meiner rückkehr", "(?:auf|bin) (?:dienstreise|fortbildung|einer tagung)",
    "büro\\w* (?:\\w+ )?(?:ist |bleibt |sind )?(?:\\w+ ){0,4}geschlossen",
    ...["(?:nicht|außer) (?:im|in meinem|am) (?:büro|haus|platz|arbeitsplatz|dienst)", "(?:im|in|aus dem) urlaub", "außer haus", "abwesend", "abwesenheit\\w*", "(?:wieder )?(?:ab|am|zurück am|erreichbar ab) \\w+ (?:wieder )?(?:im büro|erreichbar|für sie da)", "(?:bin|befinde mich)[^.!?]{0,30}\\b(?:elternzeit|mutterschutz)", "krank(?:geschrieben|heit)?", "dienstreise", "nicht mehr (?:im unternehmen|bei uns|für)"],
  ),
  housekeeping: phrasePattern(
    "nichts (?:mehr )?von ihnen gehört",
    "(?:keine|mangels|ohne|ausbleibender) (?:antwort|rückmeldung|reaktion|aktivität)",
    "(?:anfragen?|tickets?|vorg(?:a|ä)nge?|fälle?|fall|anliegen|konversation|chat|meldung(?:en)?|beschwerden?|frage)\\b[^.!?]{0,50}\\b(?:geschlossen|gelöst|erledigt|abgeschlossen|zusammengeführt|zusammengelegt|archiviert|beendet|verknüpft|zugeordnet|inaktiv)",
    ...["wieder (?:zu )?öffnen"],
    ...["nicht zugestellt", "unzustellbar\\w*", "zustellung (?:\\w+ )?(?:fehlgeschlagen|nicht möglich|verzögert)", "postfach (?:ist )?(?:voll|existiert|wird nicht mehr|nicht mehr)", "(?:adresse|postfach|mailadresse)\\b[^.!?]{0,40}\\b(?:nicht mehr|existiert nicht|unbekannt|stillgelegt|abgeschaltet|deaktiviert)", "empfänger unbekannt", "speicherplatz"],
  ),
  survey: phrasePattern(
    ...["wie (?:zufrieden|bewerten|war|gut)", "zufrieden\\w*", "bewert(?:en|ung|e) (?:sie|uns|unseren|deine?|ihre|den|du|abgeben)", "(?:zur|ihre|deine) bewertung", "umfrage", "feedback", "ihre meinung", "deine meinung", "sterne", "ihre erfahrung"],
  ),
  chatter: phrasePattern(
    "(?:schönen|guten) (?:tag|abend|start) noch", "schöne(?:n|s)? (?:tag|abend|woche|restwoche|feierabend)",
    ...["newsletter", "abmelden", "abbestellen", "neuigkeiten (?:aus|von|rund)", "neue funktionen", "rabatt", "webinar", "wartungsarbeiten", "rechnung", "passwort", "bestätigen sie ihre (?:e-?mail|adresse)"],
    ...["gern geschehen", "gerne(?: doch)?!", "keine ursache", "(?:schönes|erholsames) (?:wochenende|osterfest)", "schöne (?:feiertage|ferien|grüße zurück)", "frohe \\w+", "(?:danke|dank)\\b[^.!?]{0,20}\\b(?:für (?:die|ihre|deine) (?:\\w+ )?(?:nette\\w*|lieben?|freundlichen?|schnelle) \\w+|netten worte)", "hat (?:mich|uns) (?:sehr )?gefreut", "willkommen"],
  ),
};
