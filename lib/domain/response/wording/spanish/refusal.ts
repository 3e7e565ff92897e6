import { either, phrasePattern } from "../../phrase-pattern";

const NOT_A_RULE = "(?<!\\bque )";
const BREACH = either("infracci[oó]n(?:es)?", "incumplimientos?", "vulneraci[oó]n(?:es)?", "violaci[oó]n(?:es)?", "motivos?", "razones", "razón", "indicios?", "fundamentos?", "ilicitud", "ilegalidad", "base", "pruebas?", "nada", "irregularidad(?:es)?", "elementos", "causa", "contenidos? ilícitos?", "ilícito", "problemas?");
const ACT = either("elimin\\w+", "retir\\w+", "suspend\\w+", "bloque\\w+", "borr\\w+", "actuar\\w*", "interven\\w+", "interv\\w+", "tom\\w+ (?:\\w+ ){0,2}?(?:medidas?|acción|acciones)", "adopt\\w+ (?:\\w+ ){0,2}?(?:medidas?)", "atender", "acceder", "proced\\w+", "tramit\\w+", "estim\\w+", "desactiv\\w+", "cerr\\w+", "quit\\w+", "toc\\w+", "restring\\w+", "acept\\w+", "hac\\w+ nada", "har\\w+ nada", "dar (?:curso|trámite|lugar)", "apag\\w+", "cancel\\w+", "satisfac\\w+", "cumplir", "aplic\\w+", "concede\\w+");
const UP = either("disponibles?", "en línea", "publicad[oa]s?", "accesibles?", "visibles?", "activ[oa]s?", "abiert[oa]s?", "online", "tal (?:cual|y como|como)", "igual", "como (?:está|están)", "en (?:la|nuestra) (?:plataforma|web)", "donde está", "sin cambios", "operativ[oa]s?");

export const refused = phrasePattern(
  "(?:lo|la|los|las) (?:he|hemos) dejado",
  "no poder (?:acceder|atender|estimar|dar|retirar|eliminar)",
  "no (?:creemos|vemos|consideramos|pensamos|nos parece|estimamos) que (?:sea|haya|deba|proceda|corresponda|merezca|exista|constituya|infrinja)\\b",
  `${NOT_A_RULE}no (?:l[oae]s? )?(?:infring|vulner|viol|incumpl|contravien|contradice|constituy|supon|incurr|quebrant|transgre|sobrepas|alcanz|reún|cumple (?:los|con los) (?:requisitos|criterios)|encaj|va (?:en )?contra|van (?:en )?contra|atenta|rebas|cruza|llega a|entra (?:en|dentro)|justific|contien)\\w*`,
  `${NOT_A_RULE}no (?:es|son|era|resulta|resultan|parece|nos parece|consideramos|creemos|estimamos|se considera|hay|está|encontramos que|pensamos|vemos que)\\b[^.!?;]{0,60}\\b(?:contrari[oa]s?|ilícit[oa]s?|ilegal(?:es)?|infring\\w+|manifiest\\w+|vulner\\w+|incumpl\\w+|prohibid[oa]s?|infracción|suficientes?|evidente|acreditad[oa]|constitutiv\\w+|justific\\w+|viol\\w+|motivos?|razón|fundad[oa]|procedente)`,
  `no (?:hemos|he|se ha|se han|se|ha|hay|existe|existen|encontramos|vemos|detectamos|apreciamos|hallamos|observamos|veo|advertimos|constan?|podemos)(?: \\w+)? ?(?:encontrado|hallado|detectado|observado|apreciado|identificado|constatado|advertido|aprecia|aprecian|detecta|observa|visto|podido (?:constatar|apreciar|verificar))? ?(?:(?:ningun[oa]?|suficientes?|una?|la|el|en|de|que|clar[oa]s?|\\w+) ){0,4}?${BREACH}`,
  `(?:ningún|ninguna|sin|ausencia de) ?(?:\\w+ )?${BREACH}(?! de su parte)`,
  `no (?:l[oae]s? )?(?:vamos a|va a|van a|será|serán|serà|podemos|puede|pueden|podremos|podrá|procede|es posible|corresponde|cabe|ha lugar|nos es posible|estamos en (?:condiciones|disposición) de|tenemos (?:previsto|intención)|resulta posible|hemos podido|pensamos|queremos) ?(?:\\w+ ){0,3}?(?:l[oae]s? )?${ACT}`,
  `no (?:l[oae]s? |se (?:l[oae]s? )?)?(?:eliminaremos|retiraremos|suspenderemos|bloquearemos|borraremos|actuaremos|intervendremos|tomaremos|adoptaremos|procederemos|atenderemos|cerraremos|quitaremos|adoptará|adoptarán|tomará|tomarán|eliminará|retirará|suspenderá|tocamos|retiramos|eliminamos|actuamos|intervenimos|hacemos|haremos|apagamos|apagaremos|bloqueamos|quitamos|tomamos|cerramos|borramos|restringiremos|desactivaremos)`,
  `(?:hemos|ha|han|he|se ha) (?:\\w+ )?(?:decidido|resuelto|optado por|acordado|determinado) no \\w+`,
  `decisión (?:es |ha sido |de )?(?:de )?no \\w+`,
  `(?:hemos|ha|han|ha sido|fue|ha quedado|queda|se ha|se|es|resulta) (?:\\w+ )?(?:rechazad|desestimad|denegad|inadmitid|declinad|desestima|deniega|rechaza|archivad[oa] sin)\\w*`,
  `(?:rechazamos|desestimamos|denegamos|declinamos)`,
  `(?:permanec|seguir|sigue|siguen|continuar|continúa|continúan|se mantien|se mantendr|mantenemos|mantendremos|quedar|queda|dejamos|dejaremos|se queda|mantener|dejar|conserva)\\w*\\b[^.!?;]{0,50}\\b${UP}`,
  `(?:se mantiene[n]?|los mantenemos|las mantenemos|lo mantenemos|la mantenemos|lo dejamos|la dejamos|se quedan?|permanecen?)(?=[ .,;]|$)(?! (?:en contacto|a su|informad))`,
  `(?:sin|ninguna|no se (?:ha|han) (?:adoptado|tomado)) (?:\\w+ ){0,2}?(?:medidas?|acción|acciones)\\b(?! (?:por|de) su parte)`,
  "(?:decisión|medidas?|resultado|resolución)(?: \\w+)? ?: ?(?:ninguna?|sin medidas?|no |desestimad|denegad|rechazad|se mantiene|contenido (?:conservado|mantenido))",
  ...["no (?:atender|acceder|estimar|dar curso)", "no ha lugar", "no procede", "insuficientes?", "infundad[oa]", "improcedente", "archivad[oa] sin (?:más|medidas?)", "sin (?:más )?(?:actuaciones|medidas)"],
);

/** It keeps to the rules, or the law allows it. */
export const complies = phrasePattern(
  `${NOT_A_RULE}(?:cumple|cumplen|respeta|respetan|se ajusta|se ajustan|es conforme|son conformes|es compatible|está permitid[oa]|están permitid[oa]s|es lícit[oa]|es legal|es legítim[oa]|ampara\\w*|está dentro|entra dentro|se encuadra)\\b`,
);

/** A "not" near an act or a fault, never of the state of a thing, and the words of those who leave a thing be. */
export const perhapsRefused = phrasePattern(
  `(?:no|nada|ningun[oa]?|ni|tampoco),? (?:(?!sido\\b)[^\\s.!?;]+ ){0,6}?(?:elimin\\w+|retirar\\w*|retirada|suspender\\w*|bloquear\\w*|intervenir|actuar|cerrar\\w*|quitar\\w*|toca\\w*|ilegal\\w*|ilícit\\w+|infracci\\w+|contrari\\w+|normas|grave|problema|accede\\w*|estima\\w*|comparti\\w+|modificar\\w*|medidas|motivo)`,
  ...["(?:se queda|se quedan|dejamos|dejarl[oa]|mantener|mantenemos|mantenerl[oa]|conservar|permitimos|permitid[oa]|toleramos)", "libertad de (?:expresión|prensa|información)", "opinión", "parodia", "sátira", "interés (?:público|general)", "amparad[oa]", "respuesta (?:negativa|desfavorable)"],
);
