import { either, phrasePattern } from "../../phrase-pattern";
import type { DecisionWording } from "../wording";
import { complies, perhapsRefused, refused } from "./refusal";

const GONE = either(
  ...["eliminad[oa]s?", "retirad[oa]s?", "suspendid[oa]s?", "desactivad[oa]s?", "bloquead[oa]s?", "borrad[oa]s?", "cerrad[oa]s?", "inhabilitad[oa]s?", "expulsad[oa]s?", "cancelad[oa]s?", "dad[oa]s? de baja", "quitad[oa]s?", "apagad[oa]s?", "deshabilitad[oa]s?", "suprimid[oa]s?", "rescindid[oa]s?", "clausurad[oa]s?", "banead[oa]s?", "vetad[oa]s?", "desconectad[oa]s?", "tumbad[oa]s?", "puest[oa]s? fuera de (?:línea|servicio)", "sancionad[oa]s?", "inaccesibles?", "offline", "fuera de (?:línea|servicio)", "desmantelad[oa]s?", "anulad[oa]s?", "disuelt[oa]s?", "despublicad[oa]s?"],
  ...["ocultad[oa]s?", "restringido el acceso", "cortad[oa]s?"],
);
const ADVERB = "(?:(?:ya|también|por tanto|por ello|además|hoy|ayer|esta mañana|esta tarde|hace \\w+|asimismo|finalmente|inmediatamente|todos?|todas?|\\w+mente) ){0,3}";
const BAR = "(?!(?:no|ningun\\w*|nunca|puede\\w*|podra\\w*|podria\\w*|sera\\w*|seria\\w*|si|su|sus|tu|tus|ni|nada|haya\\w*|sin)\\b)";
const GAP = `(?:${BAR}[^\\s.!?;]+ ){0,12}?`;
const TICKET = either("ticket\\w*", "solicitud\\w*", "denuncias?", "reportes?", "caso", "expediente", "incidencia\\w*", "consulta\\w*", "reclamación\\w*", "avisos?", "buzón", "adjuntos?", "función", "posibilidad", "opción", "límite", "notificación\\w*", "conversación", "encuesta", "peticion\\w*");
const SUBJECT = `(?:el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|todos?|todas?|ambos|ambas|sus|su|algunos|algunas|parte|cuatro|tres|dos|cinco|servidor|cuenta|contenido|canal|grupo|perfil|usuario|acceso) (?!(?:\\w+ )?${TICKET}\\b)`;
const OBJECT = `(?:el acceso (?:a|al) )?(?:(?:el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|todos?|todas?|ambos|ambas|todo|uno?|una|dos|tres|cuatro|cinco|seis|siete|varios|varias|algunos|algunas|parte|sus?|\\d{1,3}(?![\\d.]*\\d)) (?!(?:\\w+ )?${TICKET}\\b)\\w+|al (?:usuario|autor|responsable|vendedor|cliente|titular)|(?:dos|tres|cuatro|cinco|seis|\\d{1,3})\\b)`;
const NOUN = "(?:retirada|eliminación|suspensión|cierre|bloqueo|baja|desactivación|cancelación|supresión|borrado|expulsión|clausura|desconexión)";
const PAST = "(?:suspendimos|dimos de baja|suprimimos|pusimos fuera|expulsamos|prohibimos|procedimos a)";
const SAME_AS_PRESENT = "(?:eliminamos|retiramos|bloqueamos|borramos|desactivamos|cerramos|quitamos|cancelamos|apagamos|deshabilitamos|inhabilitamos|desconectamos|tumbamos)";
const LABEL = "(?:decisión|medidas?|acción(?: tomada)?|resultado|estado|resolución|sanción|contenido|cuenta|servidor|publicación|enlace|anuncio|canal|grupo|perfil)(?: \\d+| adoptada| aplicada)? ?(?::|=|->|→|–|-) ?";

export const decision: DecisionWording = {
  removed: phrasePattern(
    `${SAME_AS_PRESENT} (?:dos|tres|cuatro|cinco|seis|siete|ocho|una?|varios|varias|\\d{1,3}) \\w+`,
    `(?:tras|después de|luego de|al) (?:revisar|analizar|examinar|comprobar|verificar|estudiar|ver)\\b[^.!?;]{0,80}, (?:(?:lo|la|los|las) )?${SAME_AS_PRESENT}`, `${SAME_AS_PRESENT} ${OBJECT}[^.!?;]{0,60}\\b(?:porque|por (?:incumplir|infringir|vulnerar|violar)|ya que|al (?:comprobar|constatar))`,
    `(?:(?:ya )?(?:lo|la|los|las|le|les) )?(?:hemos|he|han|ha)(?: ya)? ${ADVERB}(?:${GONE}|quitado|echado|dado de baja|puesto fuera de (?:línea|servicio)) ${ADVERB}${OBJECT}`,
    `(?:ya )?(?:lo|la|los|las|le|les) (?:hemos|he|han|ha) (?:ya )?${ADVERB}(?:${GONE}|dado de baja)`,
    `(?:hemos|he|ha|han)\\b[^.!?;]{0,100} (?:y|e) (?:(?:lo|la|los|las) )?(?:(?:hemos|he|ha|han) )?${ADVERB}(?:${GONE})`,
    `${SUBJECT}${GAP}(?:ha sido|han sido|fue|fueron|ha quedado|han quedado|quedó|quedaron|queda(?:n)? (?:ya |ahora )?|está(?:n)? (?:ya|ahora)|ya está(?:n)?|se encuentra(?:n)? (?:ya|ahora)) ?${GAP}${GONE}`,
    `(?:ha sido|han sido|fue|fueron|ha quedado|han quedado|quedó|quedaron) ${ADVERB}${GONE}(?! (?:correctamente )?(?:su|tu) )`,
    `se (?:ha|han) ${ADVERB}(?:${GONE}|procedido\\b[^.!?;]{0,30}\\b(?:${NOUN}|eliminar|retirar|suspender|bloquear|cerrar|desactivar|borrar))(?! (?:su|tu) (?:solicitud|caso|ticket))`,
    `se (?:eliminó|eliminaron|retiró|retiraron|suspendió|suspendieron|bloqueó|bloquearon|borró|borraron|desactivó|desactivaron|cerró|cerraron|canceló|dio de baja|procedió\\b[^.!?;]{0,30}\\b(?:${NOUN}|eliminar|retirar|suspender|bloquear|cerrar))`,
    `(?:equipo|moderador\\w*|moderación|técnicos|compañer\\w*|yo|ayer|hoy|ya)\\b[^.!?;]{0,40}\\b(?:eliminó|eliminaron|retiró|retiraron|suspendió|suspendieron|bloqueó|bloquearon|borró|borraron|desactivó|cerró|cerraron|expulsó|expulsaron|quitó|quitaron)`,
    `(?:eliminé|retiré|suspendí|bloqueé|borré|desactivé|cerré|quité|apagué) ${OBJECT}`,
    `${PAST} ${OBJECT}`,
    `(?:hemos|he|ha|han)? ?(?:procedido|procedimos) a (?:la |su |el |los |las )?(?:\\w+ )?(?:${NOUN}|eliminar|retirar|suspender|bloquear|cerrar|desactivar|borrar|dar de baja)\\w*`,
    `(?:lo|la|los|las) ${SAME_AS_PRESENT}(?<!(?:mañana|luego|pronto|si|infringe|normas|caso|después)\\b.{0,60})(?: (?:por|ayer|hoy|esta|hace|el|al|porque|tras|de inmediato|inmediatamente))`,
    `(?:revisamos|comprobamos|analizamos|verificamos|examinamos)\\b[^.!?;]{0,100} y (?:(?:lo|la|los|las) )?${SAME_AS_PRESENT}`,
    `(?:ayer|hoy|esta mañana|anoche|esta tarde|ya) (?:lo |la |los |las )?${SAME_AS_PRESENT}`,
    `${SAME_AS_PRESENT} (?:el|la|los|las|este|esta|ese|esa|esos|dicho|dicha) (?!(?:\\w+ )?${TICKET}\\b)\\w+(?: \\w+){0,3} (?:que (?:nos )?(?:denunció|denunciaste|reportó|reportaste|notificó|indicó|indicaste|señaló|señalaste|avisó)|denunciad[oa]|reportad[oa]|señalad[oa]|notificad[oa]|indicad[oa])`,
    `(?:hemos|ha|han|se ha) (?:\\w+ )?(?:decidido|resuelto|acordado|optado por) (?:la )?(?:${NOUN}|eliminar|retirar|suspender|bloquear|cerrar|desactivar|borrar|dar de baja|restringir|inhabilitar|cancelar|suprimir)`,
    `(?:hemos|se han|he|han) (?:\\w+ )?(?:tomado|adoptado|aplicado|ejecutado) (?:las? |los )?(?:medidas?|acciones|sanciones|${NOUN})`,
    `(?:la |el )${NOUN}[^.!?;]{0,60}(?:se ha|ha sido|fue|ya) (?:\\w+ )?(?:efectuad|realizad|ejecutad|hech|hecho|efectiv|completad|llevad)\\w*`,
    `(?:,|y) (?:todo |todos |el |la |los |las )?(?:\\w+ ){0,3}${GONE}(?<=(?:ha sido|han sido|fue|quedó|ha quedado|queda)\\b.{0,160})`,
    `${LABEL}(?:[^.;:]{0,40}\\b)?(?:${GONE}|${NOUN})`,
  ),
  perhapsRemoved: phrasePattern(
    `^(?!.{0,60}\\b(?:hemos|he|se)\\b)(?:${BAR}[^\\s.!?;]+ ){0,9}?(?:(?:está|están|queda|quedan|fue|ya|todo|todos) ){0,3}${GONE}`,
    ...["ya no (?:está|están|existe|existen|se (?:encuentra|puede|ve|muestra)|es (?:accesible|visible)|aparece|resuelve)", "dejado de (?:estar|existir)", "(?:está|están) (?:\\w+ )?(?:caíd[oa]s?|fuera|inaccesibles?)"],
  ),
  limited: phrasePattern(
    "(?:ocult|visible|accesible|limitad|restringid|reservad|bloquead|disponible|mostr)\\w*\\b[^.!?;]{0,40}\\b(?:menores|adultos|mayores de)",
    ...["(?:limitad|restringid|reducid)[oa]s?\\b[^.!?;]{0,50}\\b(?:visibilidad|difusión|alcance|distribución|acceso|audiencia|menores|adultos|funciones)", "(?:visibilidad|difusión|alcance)\\b[^.!?;]{0,50}\\b(?:limitad|restringid|reducid)[oa]", "(?:bloquead|inaccesible|no disponible|oculta?d|retirad|restringid|invisible|deshabilitad|eliminad|ya no (?:se )?(?:ve|muestra|puede|está))\\w*\\b[^.!?;]{0,60}\\b(?:en|desde|para)\\b[^.!?;]{0,30}\\b(?:españa|francia|alemania|italia|méxico|país|países|territorio|europa|unión|menores|región|argentina|portugal)"],
    ...["geo-?(?:bloque|restri)\\w*", "(?:restricción|límite|verificación|control|barrera|filtro) de edad", "(?:solo|sólo|reservad[oa]|limitad[oa]) (?:a|para) (?:adultos|mayores)", "mayores de (?:edad|18)", "(?:un|una|con|tras|el|aviso de)(?: \\w+)? ?(?:advertencia|pantalla de aviso|etiqueta de)", "(?:de|en) (?:las |los )?(?:búsquedas?|recomendaciones|resultados|sugerencias|tendencias)(?<=(?:retirad|quitad|excluid|eliminad|no aparece|ya no|sacad|fuera)\\w*\\b.{0,60})", "desmonetizad\\w+", "silenciad[oa]", "(?:suspendid|bloquead)[oa]s? (?:temporalmente|durante|por \\w+ (?:días|horas|semanas))", "temporalmente (?:suspendid|bloquead|restringid)[oa]", "suspensión temporal", "comentarios (?:\\w+ )?desactivados", "solo lectura"],
  ),
  warned: phrasePattern(
    ...["(?:recibido|enviado|dado|emitido) (?:\\w+ )?una? (?:\\w+ )?(?:advertencia|aviso|apercibimiento)", "amonestad\\w*", "advertid[oa]"],
  ),
  inPart: phrasePattern(
    ...["una parte", "parte de", "en parte", "parcial(?:mente)?", "algun[oa]s", "la mayoría", "solo (?:el|la|los|las|en|uno|una|dos|tres|parte)", "sólo", "únicamente", "solamente", "los demás", "las demás", "el resto", "l[oa]s otr[oa]s", "otros (?:dos|tres|cuatro|cinco)", "otras (?:dos|tres|cuatro|cinco)", "la mitad", "un[oa] de"],
    ...["de (?:l[oa]s|sus|es[oa]s) (?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)", "(?:\\d+|un[oa]|dos|tres|cuatro|cinco|seis) de (?:l[oa]s|es[oa]s)", "(?:el|la) (?:primer[oa]?|segund[oa]|últim[oa])", "(?:la|el) (?:cuenta|servidor|canal|grupo|perfil|página)(?: en sí)? (?:sigue|permanece|se mantiene|continúa)"],
  ),
  everywhere: phrasePattern(...["tod[oa]s? (?:el|su) (?:mundo|contenido)", "a nivel (?:mundial|global)", "en todos los países", "mundial(?:mente)?", "íntegramente", "por completo", "todos los (?:dos|tres|cuatro)", "globalmente", "totalidad"]),
  notTheThing: phrasePattern(
    `(?:cerrado|archivado|eliminado|anulado) (?:su|este|el|la|esta|tu) ${TICKET}`,
    "oficinas?\\b[^.!?;]{0,30}\\bcerrad[oa]s?",
    `(?<!\\b(?:en|de|por|con|según) )(?:su|tu|esta|este|la|el) (?:\\w+ )?${TICKET} (?:\\S*\\d\\S* )?(?:(?:ha|sido|fue|queda|ha|quedado|está|por|tanto|figura|ahora|como|automáticamente|se) ){1,5}(?:cerrad[oa]|eliminad[oa]|cancelad[oa]|archivad[oa]|anulad[oa]|fusionad[oa])`,
    ...["(?:su|tu) (?:cuenta|acceso|dirección|correo|perfil|suscripción)", "(?:la|esta) (?:posibilidad|función|opción) (?:de|para)", "archivos? adjuntos?", "lista de (?:correo|distribución)", "se (?:cierra|cerró|ha cerrado) (?:la|su|el|esta) (?:reclamación|solicitud|caso|ticket|incidencia)"],
  ),
  notTheStay: phrasePattern(
    `${TICKET} (?:sigue|permanece|queda|continúa) (?:\\w+ )?(?:abiert[oa]|activ[oa])`,
    "(?:quedamos|quedo|estamos|seguimos|equipo|servicio)\\b[^.!?;]{0,20}\\b(?:disponibles?|a su disposición)",
  ),
  goneByItself: phrasePattern(
    "(?:eliminad|borrad|retirad|cerrad|dado)\\w*\\b[^.!?;]{0,30}\\bpor (?:su |el |la |sus )(?:propi[oa] )?(?:autor|usuari|propietari|titular|creador|administrador|vendedor|cliente|miembro)\\w*(?: mism[oa])?",
    "(?:autor|usuari|propietari|titular|creador|vendedor|cliente|persona|miembro|dueñ)\\w*(?: mism[oa])?(?: ya)? (?:l[oa]s? )?(?:ya )?(?:se |ha |había |l[oa]s? )+(?:\\w+ )?(?:eliminad|borrad|retirad|cerrad|dado|dio|borró|eliminó|retiró|quitó|quitad)\\w*",
    ...["(?:el|la) propi[oa] (?:usuari|autor|titular|vendedor|dueñ|creador)\\w*", "se dio de baja", "ya no existe(?:n)?", "(?:ya )?no existía(?:n)?", "(?:ya )?había(?:n)? (?:sido )?(?:desaparecid|eliminad|borrad|retirad)\\w*", "(?:por sí|él|ella|ellos) (?:sol|mism)[oa]s?", "antes de que (?:llegáramos|pudiéramos|lo|la|revisáramos|actuáramos|interviniéramos)", "no (?:quedaba|hubo) nada", "ya estaba(?:n)? (?:eliminad|borrad|cerrad)\\w*"],
  ),
  refused,
  complies,
  perhapsRefused,
  anchor: phrasePattern(
    ...["(?:denunciad|reportad|notificad|señalad|indicad|comunicad)[oa]s?", "que (?:nos )?(?:denunció|denunciaste|reportó|reportaste|notificó|notificaste|indicó|indicaste|señaló|señalaste|envió|enviaste|avisó|indica|señala)", "(?:tras|después de|a raíz de|en respuesta a|con motivo de|como consecuencia de|a partir de|conforme a|atendiendo a|en atención a|en relación con) (?:su|tu|una|la|el|haber|revisar|analizar|examinar|estudiar)", "en cuestión", "(?:hemos|he|ha|han) (?:\\w+ )?(?:revisado|analizado|examinado|estudiado|decidido|comprobado|verificado|evaluado|constatado|resuelto|concluido)", "(?:revisamos|analizamos|comprobamos|examinamos) (?:el|la|los|las)"],
    ...["(?:le|les|te) informamos (?:de )?que", "(?:nuestra|esta|la presente) decisión", "por incumplir", "por infringir", "por vulnerar", "en consecuencia"],
  ),
};
