import { either, phrasePattern } from "../../phrase-pattern";
import type { RequestWording } from "../wording";

const GIVE = either("envi\\w+", "mand\\w+", "indi\\w+", "facilit\\w+", "proporcion\\w+", "confirm\\w+", "aclar\\w+", "especifi\\w+", "remit\\w+", "decir\\w*", "diga\\w*", "dígan\\w*", "dar\\w*", "aport\\w+", "adjunt\\w+", "acredit\\w+", "precis\\w+", "complet\\w+", "pas\\w+", "explic\\w+", "justifi\\w+", "concret\\w+", "compart\\w+", "señal\\w+", "identifi\\w+", "detall\\w+", "rellen\\w+", "suministr\\w+", "copi\\w+", "cont\\w+", "describ\\w+", "demostr\\w+", "revis\\w+", "comprob\\w+", "corrij\\w+", "hag\\w+ llegar", "hacer\\w* llegar", "firm\\w+", "reenvi\\w+", "respond\\w+ (?:con|indicando|a este)");
const DETAIL = either("enlaces?", "urls?", "dirección", "direcciones", "identificador\\w*", "datos?", "información", "fechas?", "hora", "horas", "capturas?", "nombres?", "usuarios?", "motivos?", "razón", "razones", "fundamento\\w*", "base (?:legal|jurídica)", "poder", "representación", "documentos?", "documentación", "pruebas?", "detalles?", "qué", "cuál(?:es)?", "dónde", "cuándo", "quién", "en nombre", "canal", "mensaje", "publicaci[oó]n(?:es)?", "ip", "id", "página", "copia", "país", "número", "ubicación", "declaración", "anuncio", "servidor", "perfil", "artículo", "norma", "justificante\\w*", "referencia", "registros?", "firma", "ley", "sala");

export const request: RequestWording = {
  question: phrasePattern(
    `(?:podría|podrías|podrían|puede|puedes|pueden|sería|será|tendría|tendrías|tiene|tienes|tienen|sabe|sabes|recuerda|recuerdas|le importaría|te importaría|nos (?:podría|puede|puedes|podrías)|me (?:podría|puede|puedes|podrías|pasas?|dice|manda|mandas|confirma))\\b[^?]{0,120}`,
    `(?:cuál|cuáles|qué|dónde|cuándo|quién|quiénes|cómo|desde qué|en qué|de qué|a qué|por qué|es (?:el|la|usted|un)|se (?:trata|refiere)|hay|existe|era|fue|está|actúa)\\b[^?]{0,100}`,
  ),
  need: phrasePattern(
    `(?:necesitamos|necesito|necesitaríamos|necesitaría|precisamos|requerimos|nos (?:falta|faltan|hace falta|hacen falta)|me (?:falta|hace falta)|hace falta|hacen falta|faltan?)\\b[^.!?]{0,120}`,
    `(?:le|les|te) (?:rogamos|pedimos|ruego|pido|solicitamos|agradeceríamos|agradeceré|invitamos|requerimos|agradecería)(?: que)?\\b[^.!?]{0,40}\\b${GIVE}`,
    `(?:rogamos|solicitamos|agradeceríamos|pedimos) (?:que )?(?:nos )?(?:\\w+ ){0,3}?${GIVE}`,
    `(?:para|a fin de|con el fin de)(?: poder| que podamos)? (?:tramitar|localizar|continuar|revisar|estudiar|investigar|dar|proceder|analizar|atender|valorar|procesar|examinar|encontrar|avanzar|seguir|actuar|poder)\\w*\\b[^.!?]{0,120}\\b(?:necesit\\w+|envi\\w+|indi\\w+|facilit\\w+|falta\\w*|rogamos|debe\\w*|precis\\w+|acredit\\w+|adjunt\\w+|requer\\w+|remit\\w+)`,
    `(?:por favor|envíe|envíenos|indique|indíquenos|facilite|facilítenos|responda|conteste|envía|indica|responde|remita|aporte|mande|adjunte)\\b[^.!?]{0,160}\\b(?:para (?:poder|que)|en (?:el|un) plazo|antes del|de lo contrario|en (?:los próximos )?\\w+ días|podamos)`,
    ...["dispone de \\w+ días", "debe (?:indicar|enviar|aportar|facilitar|acreditar|completar|especificar|adjuntar)\\w*", "(?:información|datos) (?:adicional(?:es)?|complementari[oa]s?) (?:necesari|requerid)\\w+"],
  ),
  lacking: phrasePattern(
    "(?:campo|formulario)\\b[^.!?]{0,60}\\b(?:vacío|incompleto|en blanco)", "no (?:pudo|ha podido|se pudo|puede) (?:ser )?(?:validar|procesar|abrir|tramitar)\\w*", "no (?:ha |nos ha )?llegado",
    `(?:enlace|url|dirección|página|vínculo|link)\\b[^.!?;]{0,80}\\b(?:no (?:funciona|lleva|abre|existe|es válid|corresponde|conduce|está|carga|va)|rot[oa]|caíd[oa]|lleva a|da error|incomplet[oa]|erróne[oa]|vací[oa]|caducad[oa]|inválid[oa]|cortad[oa]|devuelve)\\w*`,
    `no (?:hemos|he|pude|pudimos|podemos|puedo|logramos|conseguimos|consigo|logro|ha sido posible|se ha podido|encuentro|encontramos|localizamos|localizo|hallamos)\\b[^.!?;]{0,40}(?:encontr\\w+|localiz\\w+|identific\\w+|hall\\w+|abr\\w+|acced\\w+|ver|tramitarl\\w+|ubicar\\w*|contenido|publicación|enlace|nada)?(?! (?:\\w+ ){0,2}(?:infracci|incumpl|motivos|indicios|vulner))`,
    ...["(?:aviso|denuncia|notificación|solicitud|reporte|formulario|reclamación)\\b[^.!?;]{0,30}\\b(?:incomplet[oa]|no (?:incluye|contiene|indica|especifica))", "falta información"],
  ),
  ask: phrasePattern(
    "(?:responda|responde|conteste) a este (?:mensaje|correo)(?= con| indicando| adjuntando|[.,])",
    `(?:por favor,?|le rogamos|rogamos)? ?(?:envíe(?:nos)?|envía(?:nos)?|indique(?:nos)?|indica(?:nos)?|facilite(?:nos)?|proporcione(?:nos)?|especifique|remita(?:nos)?|adjunte|aporte|responda con|responde con|complete|precise|confirme(?:nos)?|mande(?:nos)?|díganos|dinos|dígame|mándenos|mándame|pásame|acredite)\\b[^.!?]{0,80}\\b${DETAIL}`,
  ),
  offer: phrasePattern(
    ...["(?:tiene|tienes|alguna|más|dudas o) (?:alguna )?(?:dudas?|preguntas?|consultas?)", "(?:desea|quiere|quieres|deseas|necesita|necesitas) (?:añadir|agregar|saber|más|ayuda|aportar|seguir)", "(?:indique|cite|mencione|conserve|incluya) (?:siempre |este |el |su |dicho )*(?:número|asunto|referencia)", "en (?:todas|futuras|cualquier|próximas) (?:sus )?(?:comunicaci\\w+|respuestas?|correspondencia|ocasion\\w+)", "en (?:el )?futuro", "la próxima vez", "por qué (?:recibo|he recibido)"],
  ),
};
