import { everyWord, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const spanish: Wording = {
  marks: everyWord(
      "el los las del y que en su sus hemos ha han sido por para con una no nuestr[oa]s? se al lo usted(?:es)? gracias este " +
      "esta esto estos estas le les es hola he nos tu te ya pero muy sin está están cuenta enlace más mañana hecho son fue qué " +
      "recibido de un si me cuál dónde aviso denuncia solicitud eliminado retirado contenido hay aquí buenos buenas días tardes " +
      "saludo saludos todavía también servidor publicación quedó orden juez tocamos nada ningun[oa]? porque cuando así ahora " +
      "hasta desde sobre como pásame necesitamos ese esa eso visto dos tres página fuera mensaje vale soy estoy " +
      "puede pueden puedes también plazo meses días decisión reclamación será serán posible equipo revisaremos ustedes dirección " +
      "correo señor señora estimad[oa]s? después antes caso ni otros? otras? dicho dicha mismo les vez bien",
  ),
  doubts,
  receipt,
  decision,
  request,
  elsewhere,
  redress,
  lecture: phrasePattern(
    ...["(?:¿)?(?:y )?(?:ahora|después|luego) qué", "qué (?:pasa|ocurre|sucede|pasará|sigue) (?:ahora|después|a continuación|luego|con)", "próximos pasos", "siguientes pasos", "cómo (?:funciona|trabajamos|revisamos|tramitamos|procedemos|gestionamos)", "preguntas frecuentes", "nuestro (?:procedimiento|proceso)", "qué esperar", "como norma general", "lo siguiente se aplica", "proceso de revisión"],
  ),
};
