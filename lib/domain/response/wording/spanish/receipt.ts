import { either, phrasePattern } from "../../phrase-pattern";
import type { ReceiptWording } from "../wording";

const OURS = either("solicitud(?:es)?", "denuncias?", "reportes?", "notificación(?:es)?", "mensajes?", "avisos?", "comunicación(?:es)?", "reclamación(?:es)?", "incidencias?", "correos?", "e-?mails?", "tickets?", "consultas?", "quejas?", "escritos?", "casos?", "petición", "peticiones", "formularios?", "cartas?", "recordatorios?", "expediente", "informe");
const WORK = "(?:revis|analiz|estudi|examin|evalu|verific|atend|tramit|proces|mir|comprob|gestion|valor|investig|consult|consider|le)";
const REMOVE = either("elimin\\w+", "retir\\w+", "suspend\\w+", "bloque\\w+", "borr\\w+", "desactiv\\w+", "cerr\\w+", "cierr\\w+", "tom\\w+ (?:las )?(?:\\w+ )?medidas", "adopt\\w+ (?:las )?(?:\\w+ )?medidas", "dar(?:emos)? de baja", "damos de baja", "medidas", "actuar\\w*", "quit\\w+", "apag\\w+", "tumb\\w+");

export const receipt: ReceiptWording = {
  automatic: phrasePattern(
    ...["(?:mensaje|respuesta|correo|notificación|confirmación|envío|acuse|aviso|contestador|generad[oa]|enviad[oa]) (?:de \\w+ )?(?:generad[oa] |enviad[oa] )?(?:automátic[oa]s?|de forma automática|automáticamente)", "automáticamente", "automatizad[oa]s?", "respuesta automática"],
    ...["no (?:responda|respondas|conteste|contestes|respondan)\\b", "por favor,? no (?:responda|conteste)", "no-?reply", "no se (?:supervisa|lee|atiende)\\b", "(?:buzón|cuenta|dirección) no (?:supervisad|atendid|monitoread)\\w*", "soy un (?:ro)?bot", "este buzón no se (?:revisa|lee)"],
  ),
  received: phrasePattern(
    `(?:hemos|he|ha|han|habiendo) (?:correctamente )?(?:recibido|registrado|recepcionado)`,
    `${OURS}\\b[^.!?]{0,70}\\b(?:recibid[oa]s?|registrad[oa]s?|lleg(?:ó|ado|aron)|cread[oa]|ingresad[oa]|enviad[oa]|anotad[oa]|recepcionad[oa]|abiert[oa]|asignad[oa]|entregad[oa]|guardad[oa]|en nuestro poder|presentad[oa]|admitid[oa])`,
    ...["acus\\w+ (?:de )?recib\\w+", "acuse de recibo", "confirm\\w+ (?:la |que |haber |el )?(?:recepción|recibido|hemos recibido|recibo|ha llegado)", "(?:recepción|recibo) de (?:su|tu|la)", "(?:mensaje|correo|aviso|denuncia|reporte)? ?recibid[oa]s?[,!.:]", "nos (?:ha )?llegado", "nos llegó", "se ha (?:abierto|creado|registrado|generado) (?:un|una|su|el|la)", "queda(?:do)? (?:debidamente )?registrad[oa]", "tomado nota", "tomamos nota", "obra en nuestro poder", "ya (?:lo|la) tengo", "^recibido"],
  ),
  thanked: phrasePattern(
    ...["(?:muchas )?gracias (?:\\w+ )?(?:por|a usted|a ti|de nuevo)", "(?:le |te |les )?agradec\\w+", "número de (?:caso|ticket|referencia|expediente|incidencia|seguimiento|solicitud)", "(?:ticket|caso|expediente|referencia|ref) ?(?:n\\S*|:|#)", "su referencia", "^gracias"],
  ),
  pending: phrasePattern(
    "(?:recibirá|recibirás|tendrá|tendrás) (?:noticias|respuesta|una|nuestra)", "en cola", "(?:estamos|estoy) (?:esperando|pendientes?|en ello|con ello)", "(?:le|te) (?:diré|contaré)", "me pongo con", "para su (?:análisis|estudio|revisión|valoración|tramitación)",
    `(?:l[oae]s? )?${WORK}(?:aremos|eremos|iremos|aré|eré|iré|ará|erá|irá|arán|erán|irán|amos|emos|imos|ando|iendo|yendo)\\b[^.!?]{0,10}`,
    `(?:vamos|voy|va|van) a ${WORK}\\w+`,
    ...["(?:está|están|estamos|estoy|siendo|es|será|serán) (?:\\w+ )?(?:revis|analiz|estudi|examin|evalu|verific|tramit|proces|valor|investig|atend)\\w+", "en (?:revisión|proceso|trámite|estudio|curso|cola|espera|análisis)", "pendiente de", "bajo revisión", "nos pondremos en contacto", "me pondré en contacto", "(?:le|te|les) (?:respond|contest|inform|avis|escrib|contact|mantendr|comunic|dir|notific|cont)\\w+", "se (?:le|te|les) (?:comunicará|informará|notificará|responderá|contestará)", "(?:responderemos|contestaremos|contactaremos|informaremos|avisaremos)", "lo antes posible", "a la mayor brevedad", "en breve", "cuanto antes", "sin dilación", "por orden de llegada", "tiempo de respuesta", "plazo de (?:respuesta|atención)", "horario de atención"],
    ...["me (?:encargo|ocupo|pongo)", "(?:le|te) (?:escribo|aviso|cuento|digo|mantengo)", "lo (?:reviso|miro|estudio|veo|tengo)", "la (?:están|estoy|estamos) \\w+", "estamos en ello", "estoy en ello", "seguimos", "aún (?:no|está|sigue)", "todavía", "(?:verá|leerá|revisará|atenderá|mirará)", "paciencia", "en manos de nuestros"],
  ),
  promised: phrasePattern(
    `(?:será|serán|podrá|podrán|puede|pueden|podría|podrían|vamos a|va a|podremos|podemos|procederemos a|se)(?: \\w+){0,2} ${REMOVE}`,
    "(?:elimin|retir|suspend|bloque|borr|desactiv|cerr|adopt|tom|quit|actu|apag|proced)(?:aremos|eremos|iremos|aré|eré|ará|erá|arán)",
    "(?:lo|la|los|las) (?:eliminamos|retiramos|bloqueamos|borramos|quitamos|cerramos|damos de baja)(?<=(?:mañana|luego|hoy|después|pronto)\\b.{0,40})",
    "medidas (?:oportunas|adecuadas|necesarias|pertinentes|correspondientes)",
    "se (?:suspende|elimina|retira|bloquea|borra|cierra)",
  ),
  later: phrasePattern(
    ...["(?:el|antes del|para el|hasta el) (?:lunes|martes|miércoles|jueves|viernes)", "mañana", "(?:la )?semana que viene", "a más tardar", "como tarde", "(?:respuesta|decisión) (?:el|antes|mañana|en)", "pronto", "en breve", "esta (?:tarde|noche|semana)", "todavía", "insisto", "luego"],
  ),
  person: phrasePattern(
    ...["soy", "me llamo", "mi nombre", "he \\w+", "estoy", "voy a", "acabo de", "me (?:encargo|ocupo|pongo|disculpo|llamo|pondré)", "(?:le|te) (?:escribo|aviso|cuento|digo|mantengo|escribiré|avisaré|confirmo)", "mi (?:compañer\\w+|jef\\w+|parte|mesa|equipo|superior\\w*)", "yo", "(?:lo|la) (?:reviso|miro|estudio|estudiaré|revisaré|miraré|veo|tengo|paso|consulto)", "(?:estudiaré|revisaré|miraré|consultaré|responderé|contestaré|volveré|hablaré|preguntaré)", "lamento", "quedo", "conmigo", "tengo"],
  ),
};
