import { everyWord, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const german: Wording = {
  marks: everyWord(
      "der die das und wir sie ihr ihre[rnms]? ihnen ist nicht wurden? haben hat den dem des eine?[rnms]? mit für von zu zum " +
      "zur auf im dass werden bitte vielen danke? ich uns unsere?[rnms]? deine?[rnms]? du bei kein\\w* nix nichts mir dir seit " +
      "vom welche[rnms]? gelöscht gesperrt entfernt sind wird nur noch er es sich wie gibts hier inhalt\\w* konto meldung " +
      "anfrage\\w* beitrag nach aus an um hallo moin guten tag gruß grüße geprüft prüfung bearbeitung angelegt eingegangen " +
      "erhalten als auch aber oder wenn falls ob da jetzt heute morgen gestern wieder mehr schon wo habe hab mal link was " +
      "zusammengeführt bereits daher kann können " +
      "können könnt entscheidung innerhalb monaten tage frist team damen herren sehr geehrte liebe[rn]? vor " +
      "jedoch sondern dies diese[rsnm]? sowie unter über gegen durch bis weiter zurück leider server",
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
