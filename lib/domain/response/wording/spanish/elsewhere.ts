import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("remitid[oa]s?", "remitimos", "trasladad[oa]s?", "trasladamos", "reenviad[oa]s?", "reenviamos", "derivad[oa]s?", "derivamos", "enviad[oa]s?", "transferid[oa]s?", "pasad[oa]s?", "hemos pasado", "he pasado", "dado traslado", "comunicad[oa]s?", "escalad[oa]s?", "encaminad[oa]s?", "redirigid[oa]s?", "cedid[oa]s?", "entregad[oa]s?", "remito", "reenvío", "transmitid[oa]s?");
const OUTSIDE = either("autoridad(?:es)?", "policía", "guardia civil", "proveedor(?:es)?", "hosting", "alojamiento", "distribuidor(?:es)?", "revendedor(?:es)?", "registrador(?:es)?", "registro", "clientes?", "operador(?:es)?", "empresas?", "filial", "entidad", "sociedad", "fiscalía", "juzgado", "regulador", "cnmc", "aepd", "coordinador", "titular", "\\S+@\\S+", "s\\.?l", "ltd", "gmbh", "socios?", "instancia", "propietari[oa]s?", "responsable(?:s)? (?:del|de la)", "organismo", "línea de (?:denuncia|ayuda)", "matriz", "editor(?:es)?", "administrador(?:es)?");
const INSIDE = either("equipos?", "departamentos?", "área", "compañer[oa]s?", "especialistas?", "servicio", "unidad", "abogados", "moderador\\w*", "moderación", "responsable", "jurídico", "expertos", "sección");
const TURN = either("diríjase", "dirígete", "dirija", "dirige", "póngase en contacto", "ponte en contacto", "contacte", "contacta", "escriba", "escribe", "envíe", "envía", "envíelo", "envíela", "acuda", "acude", "utilice", "utiliza", "use", "remita", "remítalo", "remítala", "presente", "preséntela", "dirigirse", "contactar", "acudir", "dirigir", "comuníquese", "comunícate", "reenvíe", "hágalo", "consulte", "tramite", "mándelo", "mándela", "recurra", "solicítelo", "denúncielo", "notifíquelo");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    "(?:su|la) (?:dirección|correo|contacto|formulario)(?: \\w+)? es",
    "(?:escríbel\\w+|escríbal\\w+|hable|habla|consulte) (?:a |con )?(?:ellos|ellas|el|la)\\b",
    "(?:tiene|debe|tendrá|tendría) que (?:hablar|tratar|contactar|ir|acudir|dirigirse|escribir)\\b[^.!?]{0,80}",
    `${PASSED}\\b[^.!?]{0,60}\\b(?:a|al|a la|por|hacia|ante) (?:[^\\s.!?]+ ){0,5}?${OUTSIDE}`,
    `(?:les|le) (?:hemos|he) (?:${PASSED})`,
    `${TURN}\\b[^.!?]{0,100}(?:\\b(?:${OUTSIDE}|formulario|directamente|buzón|departamento|portal|dirección|equipo)\\b|@\\w+)`,
    `(?:debe|deberá|tiene que|tendrá que|corresponde|conviene|recomendamos|aconsejamos|sugerimos|rogamos|invitamos a)(?: \\w+){0,2} ?(?:dirigirse|contactar|acudir|dirigir|ponerse|escribir|presentar|enviar|reclamar|remitir)\\w*\\b[^.!?]{0,100}`,
  ),
  notOurs: phrasePattern(
    "(?:se ha|te has) equivocado", "(?:busca|quiere decir) a?\\b[^.!?]{0,30}, nosotros", "exclusivamente (?:por|a través|ante)",
    "no (?:alojamos|publicamos|controlamos|operamos) (?:nada|ningún|el|los|ese|este)?", "(?:les|le) (?:corresponde|toca) (?:a ellos )?decidir",
    "(?:lo|la|los|las) (?:lleva|gestiona|opera|tramita)(?:n)? (?:otr|el|la|un)\\w*", "que es quien",
    "(?:solo|sólo|únicamente|simplemente|nosotros) (?:\\w+ )?(?:somos|actuamos como|prestamos)",
    ...["no (?:somos|es|está|son|tenemos|gestiona|gestionamos|atiende|atendemos|alojamos|nos corresponde|corresponde|pertenece|depende|tramita|tramitamos|administramos|controlamos|disponemos)\\b[^.!?]{0,60}\\b(?:competentes?|responsables?|el (?:buzón|departamento|lugar|canal|servicio|proveedor|titular)|(?:buzón|departamento|lugar|canal) (?:correcto|adecuado)|acceso|control|nuestr[oa]s?|de nosotros|este (?:buzón|departamento)|denuncias|contenidos?|alojad\\w+|gestión)", "(?:aquí )?(?:solo|sólo|únicamente|exclusivamente) (?:se )?(?:atiend|gestion|tramit|respond|para|recib)\\w*", "(?:buzón|departamento|dirección|sitio|lugar) (?:equivocad|incorrect|erróne)[oa]"],
    ...["(?:serán|será|son|es) (?:ellos|ella|él|ellas|dicha|quien|quienes|esa)", "(?:le|les|te) (?:contest|respond|contact|atend)(?:ará|erá|arán|erán|en|an|a|e)\\b", "(?:gestiona|administra|opera|explota|aloja|lleva)(?:n|do|da)? (?:por )?(?:nuestro|un|una|otra|otro|la empresa|el)", "(?:alquilad|arrendad|asignad|cedid)[oa] a (?:un |una |nuestro |otro |otra )?(?:cliente|revendedor|distribuidor|tercer|empresa|proveedor)\\w*", "(?:es|son|será|resulta) (?:la |el |los )?(?:entidad |empresa |únic[oa] )?(?:competentes?|responsables?|encargad[oa]s?) (?:de|del|para)", "(?:es|son) competencia de", "compete a", "corresponde a(?:l| la| otra)", "se (?:encarga|encargará|ocupa|ocupará|hará cargo)(?:n|rán)?"],
  ),
  passedInside: phrasePattern(`${PASSED}\\b[^.!?]{0,40}\\b(?:a|al|con|en) (?:[^\\s.!?]+ ){0,5}?${INSIDE}`),
  absent: phrasePattern(
    "a mi (?:vuelta|regreso)",
    "oficinas? (?:\\w+ )?cerradas?",
    ...["(?:estoy|estaré|me encuentro|estamos|estaremos) (?:\\w+ )?(?:fuera|de vacaciones|ausente|de baja|de permiso|de viaje)", "fuera de (?:la )?oficina", "de vacaciones (?:hasta|del|desde)", "(?:vuelvo|volveré|regreso|regresaré|me reincorporo|reincorporaré) (?:el|al|a)", "durante mi ausencia", "en mi ausencia", "baja (?:médica|maternal|paternal)", "ya no trabaj\\w+"],
  ),
  housekeeping: phrasePattern(
    "(?:cerrad[oa]|fusionad[oa]|archivad[oa]) (?:su|este|el|la|esta|tu) (?:ticket|caso|solicitud|consulta|incidencia|expediente)", "no hemos (?:tenido|recibido) (?:noticias|respuesta)",
    "(?:falta|ausencia) de (?:respuesta|actividad)", "no (?:haber|hemos) recibido respuesta",
    "(?:solicitud|ticket|caso|consulta|incidencia|expediente|conversación|reclamación|petición)\\b[^.!?]{0,50}\\b(?:resuelt[oa]|cerrad[oa]|solucionad[oa]|fusionad[oa]|archivad[oa]|finalizad[oa]|unid[oa]|completad[oa]|combinad[oa]|vinculad[oa])",
    ...["(?:fusionad|unid|combinad)[oa] (?:con|a)", "volver a abrir\\w*", "reabrir\\w*"],
    ...["no (?:se )?(?:ha|pudo|puede) (?:podido )?(?:ser )?entreg\\w+", "no se pudo entregar", "error de entrega", "entrega fallida", "buzón (?:está )?lleno", "(?:dirección|buzón|cuenta de correo)\\b[^.!?]{0,30}\\b(?:ya no|no existe|desactivad|inexistente)", "destinatario desconocido", "cuota (?:excedida|superada)"],
  ),
  survey: phrasePattern(
    ...["(?:cómo|qué tal) (?:valora|valoras|calificar|evalua|fue|evalúa)\\w*", "satisfech[oa]s?", "satisfacción", "encuesta", "su opinión", "tu opinión", "valor(?:e|a) (?:nuestr|la|el)\\w*", "califique", "califica", "puntúe", "puntúa", "qué tal lo"],
  ),
  chatter: phrasePattern(
    "(?:que (?:tenga|tengas) )?(?:un )?(?:buen|feliz|excelente) (?:día|tarde|jornada)",
    ...["boletín", "newsletter", "darse de baja de", "cancelar (?:la )?suscripción", "novedades (?:de (?:la|nuestra)|del mes)", "nuevas funciones", "descuento", "webinar", "mantenimiento programado", "factura", "contraseña", "verifique su (?:correo|dirección)"],
    ...["de nada", "nada que agradecer", "feliz semana", "no hay de qué", "(?:buen|feliz) (?:fin de semana|finde|día|año|verano)", "felices (?:fiestas|vacaciones)", "(?:gracias|agradec\\w+)\\b[^.!?]{0,30}\\b(?:amable|amables|bonit|cariño|simpátic|palabras|rapidez|rápida respuesta|pronta respuesta)\\w*", "un placer", "nos (?:ha )?(?:alegr|encant)\\w+", "bienvenid[oa]"],
  ),
};
