import { either, phrasePattern } from "../../phrase-pattern";
import type { RequestWording } from "../wording";

const GIVE = either("schicken", "senden", "nennen", "mitteilen", "angeben", "übermitteln", "zusenden", "zukommen", "bestätigen", "nachreichen", "ergänzen", "geben", "sagen", "beschreiben", "präzisieren", "erläutern", "konkretisieren", "belegen", "nachweisen", "vorlegen", "beifügen", "anhängen", "ausfüllen", "verraten", "zuschicken", "hinzufügen", "begründen", "weiterhelfen", "mailen", "durchgeben", "bereitstellen", "prüfen", "überprüfen", "korrigieren", "einreichen", "wiederholen", "erklären", "helfen", "benennen", "nachliefern", "darlegen", "schreiben", "spezifizieren");
const IMPERATIVE = either("schicken sie", "senden sie", "nennen sie", "teilen sie", "geben sie", "übermitteln sie", "weisen sie", "legen sie", "fügen sie", "ergänzen sie", "bestätigen sie", "antworten sie", "schick", "sende", "nenne", "teile?", "gib", "reichen sie", "beschreiben sie", "füllen sie", "konkretisieren sie", "begründen sie", "erläutern sie", "laden sie", "schreiben sie", "benennen sie", "prüfen sie", "belegen sie", "stellen sie");
const DETAIL = either("links?", "url\\w*", "adressen?", "fundstellen?", "angaben?", "informationen", "infos?", "daten", "datum", "uhrzeit\\w*", "zeitpunkt\\w*", "screenshots?", "bildschirmfoto\\w*", "id", "ids", "kennung\\w*", "nutzernamen?", "benutzernamen?", "namen?", "kanal", "vollmacht\\w*", "nachweise?", "begründung\\w*", "rechtsgrundlage\\w*", "belege?", "unterlagen", "ip\\S*", "hostname\\w*", "welche[rsnm]?", "wo", "wann", "was", "wer", "in wessen", "befugnis", "bevollmächtigt", "einzelheiten", "details", "pfad", "beitrag", "nachricht", "seite", "inhalt\\w*", "erklärung", "kopie", "land", "zeitzone", "nummer", "stelle", "profil\\w*", "dokumente?", "logdaten", "protokoll\\w*", "header\\w*", "anzeigennummer\\w*", "unterschrift", "gesetz\\w*");

export const request: RequestWording = {
  question: phrasePattern(
    `(?:können|könnten|könntest|kannst|würden|würdest|haben|hätten|hast|hättest|wären|wissen|weißt|dürfen|dürften|dürfte|möchten) (?:sie|du|ihr|wir|ich)\\b[^?]{0,120}`,
    `(?:welche[rsnm]?|um welche[rsnm]?|auf welche[rsnm]?|in welche[rsnm]?|unter welche[rsnm]?|wo|wann|wer|was|wie (?:lautet|heißt|ist)|worum|wessen|woher|handelt es sich|geht es|meinen sie|meinst du|ist (?:das|der|die|es)|gibt es|gab es|sind sie|bist du|liegt)\\b[^?]{0,120}`,
  ),
  need: phrasePattern(
    "fehl(?:t|en) (?:in|bei|noch|leider|der|die|das|ihrer|uns)\\b[^.!?]{0,80}", "(?:reichen|senden|schicken) sie (?:\\w+ ){0,4}?(?:nach|zu)\\b",
    `(?:benötigen|brauchen|benötige|brauche|bräuchten?|fehlen|fehlt|erbitten|bitten) (?:wir|ich|uns|mir|noch|sie|allerdings|hierfür|dafür|dazu|um|daher|aber)\\b[^.!?]{0,120}`,
    `(?:wir|ich|uns|mir)\\b[^.!?]{0,60}\\b(?:benötigen|brauchen|benötige|brauche|bräuchten?|fehlen|fehlt|bitten (?:sie )?um)\\b`,
    `(?:damit|um) (?:wir|ihre|die|den|das|deine|der|ich|unser)\\b[^.!?]{0,120}\\b(?:können|kann|bearbeiten|prüfen|finden|vorgehen|tätig)\\b[^.!?]{0,120}\\b(?:benötig\\w+|brauch\\w+|bitte\\w*|${GIVE}|fehl\\w+)`,
    `bitte\\b[^.!?]{0,200}\\b(?:damit wir|erst dann|erst danach|innerhalb|binnen|bis zum|andernfalls|sonst|andernfalls|um (?:fortzufahren|ihre|die|den)|vorher)`,
    `bitten (?:wir )?(?:sie |dich )?(?:daher |höflich |freundlich )?um (?:\\w+ ){0,4}?${DETAIL}`,
    `(?:bitten|ersuchen) (?:wir )?(?:sie|dich)\\b[^.!?]{0,120}\\bzu \\w+`,
    ...["(?:weitere|zusätzliche|fehlende|nähere|genauere|folgende) (?:angaben|informationen|unterlagen|details|infos)\\b[^.!?]{0,40}\\b(?:erforderlich|benötigt|nötig|notwendig|nachreichen)", "(?:brauche|brauch|benötige) (?:mal |noch )?\\w+"],
  ),
  lacking: phrasePattern(
    "(?:feld|formular)\\b[^.!?]{0,60}\\b(?:leer|unvollständig|nicht ausgefüllt)", "konnte nicht (?:angenommen|bearbeitet|geöffnet|gelesen|überprüft|validiert)", "nicht (?:durchgekommen|angekommen|mitgekommen)",
    `(?:link|url|adresse|seite|angaben?|fundstelle)\\b[^.!?;]{0,80}\\b(?:funktioniert nicht|führt (?:ins|zu|auf|nur|leider|nicht)|nicht (?:auffindbar|erreichbar|gefunden|gültig|aufrufbar|vollständig|eindeutig|öffnen|ausreichend)|ungültig|leer|fehl\\w*|unvollständig|abgeschnitten|tot|defekt|kaputt|zeigt|geht nicht)`,
    `(?:finde|finden|fand|fanden|gefunden|auffinden|lokalisieren|identifizieren|zuordnen|feststellen|ermitteln|öffnen|nachvollziehen)\\b[^.!?;]{0,40}\\b(?:nicht|nichts|kein\\w*)(?! (?:\\w+ )?(?:verstoß|verstöße))`,
    `(?:nicht|nichts|kein\\w*)\\b[^.!?;]{0,50}\\b(?:finden|gefunden|auffinden|lokalisieren|identifizieren|zuordnen|öffnen|auffindbar|ermitteln|nachvollziehen)`,
    ...["(?:meldung|anzeige|hinweis|beschwerde|angaben|formular)\\b[^.!?;]{0,30}\\b(?:unvollständig|enthält (?:kein\\w*|nicht)|fehlt|fehlen|zu ungenau|nicht ausreichend)", "unvollständig\\w*"],
  ),
  ask: phrasePattern(
    "(?:antworten sie|antworte)(?: \\w+){0,4} mit\\b",
    `(?:bitte )?${IMPERATIVE}\\b[^.!?]{0,100}\\b${DETAIL}`,
    `bitte\\b[^.!?]{0,80}\\b${DETAIL}\\b[^.!?]{0,60}\\b${GIVE}`,
  ),
  offer: phrasePattern(
    ...["(?:noch|haben sie|hast du|weitere) fragen", "fragen\\?", "(?:möchten|wollen|willst) (?:sie|du) (?:etwas |noch |mehr |weitere )*(?:hinzufügen|ergänzen|wissen|erfahren|mitteilen|verfolgen)", "brauchen sie (?:\\w+ )?hilfe", "(?:geben|nennen|führen) (?:sie )?(?:bitte )?(?:bei|stets|immer)\\b[^.!?]{0,60}", "bei (?:rückfragen|allen|jeder|künftigen|weiteren)", "in zukunft", "künftig", "beim nächsten mal", "warum (?:erhalte|bekomme) ich", "(?:ihre|die) (?:vorgangs|ticket|fall)nummer an"],
  ),
};
