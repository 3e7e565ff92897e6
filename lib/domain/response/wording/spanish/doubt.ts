import { everyBreak, everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Doubts } from "../wording";

const COURT = "(?:juez|jueza|judicial|juzgado|tribunal|sentencia|autoridad\\w*)";

export const doubts: Doubts = {
  condition: phrasePattern(
    ...["si(?!,)", "cuando", "en caso(?: de)?(?: que)?", "siempre que", "siempre y cuando", "una vez", "a menos que", "salvo que", "de ser (?:necesario|así|el caso|procedente)", "de (?:confirmarse|comprobarse|constatarse|verificarse|resultar)", "en su caso", "si procede", "cuando proceda", "según (?:proceda|corresponda|la gravedad|el caso|los casos)", "hasta que", "en el supuesto", "mientras", "en cuanto", "tan pronto", "para el caso", "donde (?:proceda|corresponda)", "de lo contrario", "antes de (?:poder|que)", "o bien", "eventual(?:es|mente)?"],
    "sin (?:el|la|los|las|ese|esa|esos|esas|este|estos|un|una|más) (?:\\w+ )?(?:enlaces?|datos?|información|detalles?|url|dirección)",
  ),
  noCondition: everyPhrase(
    "(?:y |pero )?(?:si|cuando|en caso de que|siempre que) (?:no )?(?:usted(?:es)?|tiene|tienes|tienen|desea|deseas|desean|quiere|quieres|quieren|considera|consideras|cree|crees|necesita|necesitas|necesitan|está|estás|encuentra|encuentras|ve|ves|observa|detecta|detectas|discrepa|lo (?:desea|prefiere))\\b[^.;]{0,200}",
    "(?:y |pero )?(?:si|en caso de que) (?:el \\w+|la \\w+|los \\w+|esto|vuelve|reaparece|volviera|reapareciera|volviese)? ?(?:vuelve|reaparece|volviera|reapareciera|reaparecen|vuelven)[^.;]{0,120}",
    "(?:cuando|una vez que|una vez|en cuanto) (?:lo |la |los |las )?(?:revisamos|hemos revisado|comprobamos|recibimos|revisé|abrí|vi|leí|verificamos|revisado|verificado|comprobado)",
    `(?:sin|salvo|hasta que|a menos que|mientras no)\\b[^.;]{0,60}\\b${COURT}`,
  ),
  uncertain: phrasePattern(
    ...["puede", "pueden", "podrá", "podrán", "podría", "podrían", "podemos", "podremos", "podríamos", "será", "serán", "sería", "serían", "debe", "deben", "debería", "deberán", "vamos a", "va a", "van a", "habrá", "habrán", "habría", "generalmente", "normalmente", "habitualmente", "quizás?", "tal vez", "posiblemente", "probablemente", "suele", "suelen", "esperamos"],
  ),
  possible: phrasePattern("(?<!\\bno )(?:puede|pueden|podemos|podremos|podrá|podrán|podría|podrían)(?! (?:presentar|recurrir|bloquear|reclamar|acudir))", "o (?:no|bien|nada|ninguna|dejar|rechazar)", "a veces", "en algunos casos", "no tod[oa]s", "no siempre"),
  negation: phrasePattern(...["no", "ningún", "ninguna", "ninguno", "nunca", "jamás", "tampoco", "ni", "nada", "sin"]),
  habit: phrasePattern(
    ...["miles", "millones", "millón", "numeros[oa]s", "muchos", "muchas", "hasta la fecha", "en el pasado", "en general", "por ejemplo", "ejemplos?", "en promedio", "de media", "informe de transparencia", "cada (?:día|semana|mes|año|trimestre)"],
    ...["(?:el |la |los |las )?(?:año|mes|trimestre|semestre|semana|años|meses) (?:pasad[oa]s?|anterior(?:es)?|últimos?)", "(?:último|pasado|últimos) (?:\\w+ )?(?:año|mes|trimestre|semestre|años|meses)", "(?:desde|en|durante) (?:el año )?(?:19|20)\\d\\d", "(?:más de|casi|cerca de|unos|unas|alrededor de) \\d[\\d.]*", "\\d{1,3}(?:\\.\\d{3})+", "\\d{4,} (?:cuentas|contenidos|publicaciones|vídeos|videos|servidores|anuncios)"],
  ),
  hearsay: phrasePattern(
    ...["según (?:usted|su (?:aviso|denuncia|notificación|mensaje)|nos (?:indica|dice|comenta))", "(?:usted |nos )(?:nos )?(?:dice|indica|menciona|comenta|afirma|pregunta|pide|solicita|informa|señala|dijo|indicó|indicas|dices|preguntas|pides) (?:que|si)", "(?:dice|indica|afirma|menciona) (?:usted )?que"],
  ),
  rule: phrasePattern(
    "(?:contenidos|anuncios|comentarios|cuentas|mensajes|publicaciones) (?:\\w+mente )?(?:ilícit|ilegal|prohibid|contrari)\\w*",
    ...["(?<!(?:sus|tus|estas|estos|las dos|los dos) )(?:denuncias|reportes|avisos)(?= (?:que|incomplet|sin))", "incomplet[oa]s", "(?:todo|cualquier) (?:contenido|material)", "(?<!(?:el|los|las|la|este|ese) )(?:contenidos?|publicaciones|cuentas|anuncios) que (?:no )?(?:infring|vulner|incumpl|sea|resulte|contenga|viole)\\w*", "los (?:contenidos|anuncios|videos|vídeos) (?:contrarios|ilícitos|ilegales)", "solo (?:eliminamos|retiramos|actuamos)"],
  ),
  newClause: everyBreak(
    [",", ",? (?:y|e|pero|por lo que|por ello|así que|aunque|porque|ya que|por tanto)"],
    ["hemos", "he", "ha sido", "han sido", "se (?:ha|han)", "(?:lo|la|los|las|le|les) (?:hemos|he|han|ha)", "fue", "fueron", "quedó", "(?:lo |la |los |las )?(?:eliminamos|retiramos|bloqueamos|borramos|suspendimos|cerramos)"],
  ),
};
