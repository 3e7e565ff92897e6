import { either, phrasePattern } from "../../phrase-pattern";

const BREACH = either("verst(?:o|ö)(?:ß|ss)\\w*", "rechtsverst(?:o|ö)(?:ß|ss)\\w*", "regelverst(?:o|ö)(?:ß|ss)\\w*", "verletzung\\w*", "rechtsverletzung\\w*", "rechtswidrigkeit", "anhaltspunkte?n?", "gründe?n?", "hinweise? auf", "anlass", "grundlage", "handhabe", "rechtswidrige\\w* inhalt\\w*", "handlungsbedarf", "veranlassung", "beanstandung\\w*", "zuwiderhandlung\\w*", "belege?", "rechtsgrundlage", "problem", "illegale\\w*", "verletzte\\w*");
const ACT = either("entfern\\w+", "zu entfernen", "lösch\\w+", "gelöscht", "sperr\\w+", "gesperrt", "blockier\\w+", "deaktivier\\w+", "tätig", "ein(?:zu)?schreiten", "eingreifen", "unternehmen", "vorgehen", "nachkommen", "nach", "entsprechen", "folgen", "statt(?:geben)?", "stattgegeben", "abschalten", "abgeschaltet", "vom netz", "offline", "runter(?:nehmen)?", "veranlassen", "handeln", "herunternehmen", "dagegen", "abhelfen", "schließen", "einschränken", "anfassen", "weiterverfolg\\w+", "reagieren");
const UP = either("online", "verfügbar", "bestehen", "abrufbar", "zugänglich", "sichtbar", "stehen", "erhalten", "erreichbar", "unverändert", "veröffentlicht", "aktiv", "offen", "unangetastet", "am netz", "drin", "wie (?:er|sie|es) ist", "oben");

export const refused = phrasePattern(
  "(?:habe|haben) (?:ich |wir )?(?:\\w+ )?(?:gelassen|stehen gelassen|belassen)",
  "nicht (?:[^\\s.!?;]+ ){0,3}?(?:entsprechen|nachkommen|stattgeben|folgen|entfernen|löschen|sperren) zu (?:können|wollen)",
  "(?:machen|unternehmen|tun) (?:wir |ich )?(?:\\w+ ){0,3}(?:nichts|nix)",
  "(?:ist|finden|halten)\\b[^.!?;]{0,30}\\b(?:okay|ok|in ordnung|unproblematisch|harmlos)",
  `(?:verstößt|verstoßen|verletzt|verletzen|widerspricht|widersprechen|überschreitet|erfüllt|erfüllen|stellt|stellen|fällt|fallen|begründet|begründen|läuft|rechtfertigt|rechtfertigen|bricht|reicht|reichen|enthält)\\b[^.!?;]{0,60}\\b(?:nicht|kein\\w*|weder)`,
  `(?:nicht|weder|kein\\w*)\\b[^.!?;]{0,60}\\b(?:verstößt|verstoßen|verletzt|verletzen|erfüllt|darstellt|widerspricht|erkennbar|ersichtlich|offensichtlich|rechtswidrig\\w*|strafbar|illegal|unzulässig|verboten|gegen (?:unsere|die|geltend\\w*)|feststellbar|nachvollzieh\\w+|ausreichend\\w*)`,
  `(?:kein(?:e|en|er|em|erlei)?|nicht) (?:\\w+ ){0,4}?${BREACH}`,
  `(?:nichts|nix)\\b[^.!?;]{0,40}\\b(?:rechtswidrig\\w*|verboten\\w*|illegal\\w*|verstößt|gefunden|feststellen|unternehmen|machen|beanstanden|veranlasst|auszusetzen|zu beanstanden)`,
  `(?:machen|unternehmen|tun|veranlassen|ändern|sperren|löschen) (?:wir|ich) (?:\\w+ ){0,2}?(?:nichts|nix|nicht)`,
  `(?:werden?|wird|können|kann|wollen|möchten|dürfen|sehen uns|sind|lassen sich|haben|hat) (?:[^\\s.!?;]+ ){0,10}?(?:nicht|nichts|nix|kein\\w*|außerstande) (?:[^\\s.!?;]+ ){0,6}?${ACT}`,
  `(?:kommen|geben|entsprechen|folgen|gehen|reagieren|entfernen|löschen|sperren|schreiten|nehmen|schalten) (?:wir|ich) (?:[^\\s.!?;]+ ){0,5}?(?:nicht|kein\\w*)`,
  `(?:wir|ich) (?:entfernen|löschen|sperren|kommen|geben|schreiten|werden|nehmen|schalten) (?:[^\\s.!?;]+ ){0,6}?(?:nicht|keine)(?: (?:\\w+ )?(?:nach|statt|ein|ab|tätig|offline|vom netz|runter|entfernen|löschen))?(?! (?:auf|mehr auf))`,
  `(?:entschieden|beschlossen|entscheidung|entschluss)\\b[^.!?;]{0,60}\\b(?:nicht (?:zu )?\\w+|dagegen|kein\\w* \\w+|gegen (?:eine|die))`,
  `(?:entschieden|beschlossen),?[^.!?;]{0,60}\\b(?:zu belassen|stehen zu lassen|online zu lassen|beizubehalten)`,
  `(?:bleib(?:t|en)|belassen|lassen|verbleib(?:t|en)|darf|dürfen|lass|kann|können)\\b[^.!?;]{0,60}\\b(?:${UP}|bleiben|belassen)`,
  ...["(?:ab|zurück)(?:ge|)(?:lehnt|wiesen)", "abgelehnt", "zurückgewiesen", "nicht (?:stattgegeben|entsprochen|nachgekommen|nachkommen|tätig)", "ablehn(?:en|ung)", "lehnen\\b[^.!?;]{0,60}\\bab", "keine (?:weiteren )?(?:maßnahmen?|schritte|aktion)(?: \\w+){0,2}", "(?:von (?:einer|der) )(?:löschung|sperrung|entfernung|maßnahme\\w*)\\b[^.!?;]{0,40}\\b(?:ab(?:ge|zu)?se\\w+|sehen)", "seh\\w* (?:wir |ich )?(?:daher |derzeit |hier )?(?:kein\\w+|von)"],
  "(?:entscheidung|maßnahmen?|ergebnis)(?: \\w+)? ?: ?(?:kein\\w*|abgelehnt|ablehnung|nicht|unbegründet)",
  ...["unbegründet", "nicht (?:begründet|stichhaltig|ausreichend|hinreichend)", "(?:verfahren|vorgang|prüfung) (?:\\w+ )?(?:ohne (?:maßnahme\\w*|folgen)|eingestellt)", "erst,? wenn ein (?:gericht|richter)"],
);

/** It keeps to the rules, or the law allows it. */
export const complies = phrasePattern(
  `(?:ist|sind|bewegt sich|bewegen sich|hält sich|halten sich|gilt|erscheint) (?:[^\\s.!?;]+ ){0,5}?(?:zulässig|erlaubt|rechtmäßig|legal|vereinbar|gedeckt|im einklang|im rahmen|unbedenklich|konform|geschützt|an (?:unsere|die)|in ordnung|vertretbar)`,
  ...["hält sich an(?! .{0,40}\\bnicht)", "(?:im einklang|entspricht|entsprechen) (?!nicht)(?:mit )?(?:unseren?|den) (?:\\w+ )?(?:regeln|richtlinien|bedingungen|standards)"],
);

/** A "not" near an act or a fault, never of the state of a thing, and the words of those who leave a thing be. */
export const perhapsRefused = phrasePattern(
  `(?:nicht|nichts|nix|kein\\w*|weder),? (?:[^\\s.!?;]+ ){0,6}?(?:löschen|entfernen|sperren|tätig|einschreiten|eingreifen|rechtswidrig\\w*|illegal\\w*|strafbar|verboten|veranlasst|veranlassung|machen|unternehmen|handeln|schlimm|gegen|nachkommen|anlass|grund|problem)`,
  `(?:löschen|entfernen|sperren|unternehmen|machen|teilen) (?:[^\\s.!?;]+ ){0,5}?(?:nicht|nichts|nix)`,
  ...["(?:stehen|online|drin|so|oben) (?:zu )?(?:lassen|gelassen)", "(?:lassen|belassen|behalten)\\b[^.!?;]{0,40}", "meinungsfreiheit", "meinungsäußerung", "pressefreiheit", "satire", "zulässig", "öffentliche\\w* interesse", "kunstfreiheit", "dulden", "hinnehmen", "aushalten", "erlaubt"],
);
