import { everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const spanish: Wording = {
  marks: everyPhrase(
    ...["el", "la", "los", "las", "de", "del", "y", "que", "en", "su", "sus", "hemos", "ha", "han", "sido", "por", "para", "con", "una?", "no", "nuestr[oa]s?", "se", "al", "lo", "usted(?:es)?"],
    ...["gracias", "este", "esta", "le", "les", "es", "hola", "he", "nos", "tu", "te", "ya", "pero", "muy", "sin", "está", "cuenta", "enlace", "más", "mañana", "hecho", "son", "fue", "qué", "recibido"],
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
