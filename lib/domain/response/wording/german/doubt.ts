import { everyBreak, everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Doubts } from "../wording";

const COURT = "(?:gericht\\w*|richter\\w*|behörd\\w*|beschluss|urteil)";

export const doubts: Doubts = {
  condition: phrasePattern(
    ...["wenn", "falls", "sofern", "soweit", "ob", "sollten? (?:der|die|das|sich|wir|es|ein|eine|dies|diese|ihr|deine?|inhalte?|unsere|dieser)", "sobald", "solange", "gegebenenfalls", "ggf\\.?", "im falle?", "in dem fall", "unter umständen", "vorausgesetzt", "je nach", "bevor", "abhängig"],
    ...["bei (?:feststellung|verstößen|einem (?:verstoß|bestätigten)|bestätigung|berechtigten|begründeten|vorliegen|bedarf)", "nur dann", "erst wenn", "erst nach", "gesetzt den fall", "andernfalls", "entweder", "ohne (?:den|die|das|diese|weitere|nähere|genaue|einen|eine) (?:link|url|angaben?|informationen|adresse)"],
  ),
  noCondition: everyPhrase(
    "(?:und |aber )?(?:wenn|falls|sollten|sofern|sobald|soweit) (?:sie|du|ihr|jemand|der (?:nutzer|verfasser|urheber)|ihnen|dir)\\b[^.;]{0,200}",
    "(?:und |aber )?(?:falls|wenn|sollte|sollten) (?:der inhalt|das konto|er|sie|es|dieser|dieselben?|die inhalte|der server) (?:\\w+ )?(?:erneut|wieder|abermals)[^.;]{0,120}",
    "(?:nachdem|als) wir[^.;]{0,60}",
    `(?:ohne|erst wenn|solange|bevor|erst nach|sofern|außer|es sei denn)\\b[^.;]{0,60}\\b${COURT}`,
  ),
  uncertain: phrasePattern(
    ...["kann", "können", "könnte\\w*", "wird", "werden", "werde", "wuerde\\w*", "darf", "dürfen", "müssen", "muss", "soll", "sollen", "möglicherweise", "eventuell", "vielleicht", "üblicherweise", "normalerweise", "in der regel", "gewöhnlich", "meistens", "oft", "wahrscheinlich", "voraussichtlich", "hoffen"],
  ),
  possible: phrasePattern("(?:manchmal|in manchen fällen|nicht (?:alle|jede[rsn]?|immer))", "oder (?:unternehmen|nichts|nicht|keine|lassen|lehnen|wir)", "entweder", "je nach"),
  negation: phrasePattern(...["nicht", "nichts", "nix", "kein\\w*", "nie", "niemals", "weder", "noch nicht", "ohne", "statt"]),
  habit: phrasePattern(
    ...["millionen", "tausende\\w*", "hunderte", "zahlreiche\\w*", "viele\\w*", "jeden (?:tag|monat)", "jede woche", "jedes jahr", "täglich", "wöchentlich", "jährlich", "bislang", "bisher", "in der vergangenheit", "im allgemeinen", "zum beispiel", "beispielsweise", "transparenzbericht", "durchschnittlich", "im durchschnitt"],
    ...["(?:im |das |dem )?(?:vergangenen|letzten|vorigen) (?:\\w+ )?(?:jahr\\w*|monat\\w*|quartal\\w*|woche|halbjahr)", "(?:vergangenen|letzten) \\w+ (?:jahre|monate|wochen)", "(?:seit|im jahr|in) (?:19|20)\\d\\d", "(?:mehr als|über|rund|fast|etwa) \\d[\\d.]*", "\\d{1,3}(?:\\.\\d{3})+", "\\d{4,} (?:konten|inhalte|beiträge|videos|server|anzeigen|accounts)"],
  ),
  hearsay: phrasePattern(
    ...["laut ihrer", "ihrer (?:meldung|angabe|aussage|ansicht) (?:nach|zufolge)", "nach ihren angaben", "sie (?:haben|hatten)? ?(?:uns )?(?:schreiben|sagen|teilen|teilten|schrieben|behaupten|erwähnen|geben an|gaben an|angegeben|geschrieben|fragen|mitgeteilt)(?: uns)?(?: mit)?,? ?(?:dass|ob)", "sie (?:fragen|bitten|verlangen|fordern)"],
  ),
  rule: phrasePattern(
    "(?:rechtswidrige|unzulässige|verbotene|illegale|solche|verstoßende)n? (?:inhalte|beiträge|kommentare|anzeigen|konten|server)",
    ...["(?<!(?:ihre|diese|beide|deine|die beiden) )meldungen(?: ohne)?", "(?<!(?:die|diese|gemeldeten?|alle|der|sämtliche|beide) )(?:inhalte|beiträge|konten|anzeigen|server), (?:die|welche) (?:gegen|nicht|rechtswidrig|unsere)", "unvollständige meldungen", "rechtswidrige inhalte (?:werden|sind)", "wir (?:löschen|entfernen|sperren) (?:nur|keine|inhalte|grundsätzlich)"],
  ),
  newClause: everyBreak(
    [",", ",? (?:und|aber|jedoch|daher|deshalb|sondern|doch|denn|weil|da)"],
    ["wir", "ich", "es", "er", "sie", "haben", "habe", "wurden?", "ist", "sind", "(?:diese[rs]?|der|die|das) (?:haben|wurden?|ist|sind)"],
  ),
};
