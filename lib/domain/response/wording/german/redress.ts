import { phrasePattern } from "../../phrase-pattern";
import type { RedressWording } from "../wording";

export const redress: RedressWording = {
  ways: phrasePattern(
    ...["einspruch", "widerspruch", "widersprechen", "rechtsbehelf\\w*", "rechtsmittel\\w*", "anfecht\\w*", "außergerichtlich\\w*", "streitbeilegung\\w*", "schlichtung\\w*", "rechtsweg", "klage", "(?:vor|bei|an) (?:ein|dem|den|das|die) (?:\\w+ )?gerichte?", "überprüfung (?:dieser|der|unserer) entscheidung", "beschwerdeverfahren", "beschwerdesystem", "beschwerdemanagement", "koordinator für digitale dienste"],
    "(?<!\\b(?:ihre|ihrer|deine|deiner|die|diese|unsere) )beschwerden?",
  ),
  denied: phrasePattern("nicht", "kein\\w*", "ohne", "ausgeschlossen", "endgültig und", "unanfechtbar"),
  disagreement: phrasePattern("nicht einverstanden", "nicht zufrieden", "(?:wenn|falls|sofern|sollten) sie[^.!?]{0,40}nicht", "anderer (?:meinung|ansicht|auffassung)"),
};
