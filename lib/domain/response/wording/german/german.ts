import { everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const german: Wording = {
  marks: everyPhrase(
    ...["der", "die", "das", "und", "wir", "sie", "ihr", "ihre[rnms]?", "ihnen", "ist", "nicht", "wurden?", "haben", "hat", "den", "dem", "des", "eine?[rnms]?", "mit", "für", "von", "zu", "auf", "im"],
    ...["dass", "werden", "bitte", "vielen", "danke?", "ich", "uns", "unsere?[rnms]?", "deine?[rnms]?", "du", "bei", "kein\\w*", "nix", "mir", "dir", "seit", "vom", "welche[rnms]?", "gelöscht", "gesperrt", "entfernt", "sind", "wird", "nur", "noch", "er", "es", "sich", "wie", "gibts", "hier"],
  ),
  doubts,
  receipt,
  decision,
  request,
  elsewhere,
  redress,
  lecture: phrasePattern(
    ...["wie geht es (?:jetzt |nun )?weiter", "was (?:passiert|geschieht) (?:jetzt|nun|als nächstes|danach)", "(?:der )?(?:weitere )?ablauf", "(?:die )?nächsten schritte", "so (?:geht es weiter|läuft|arbeiten wir|prüfen wir)", "häufige fragen", "häufig gestellte fragen", "unser (?:verfahren|vorgehen)", "grundsätzlich (?:gilt|gehen)", "im folgenden", "wie wir[^.!?]{0,40}(?:prüfen|bearbeiten|vorgehen)", "was sie erwartet", "gut zu wissen"],
  ),
};
