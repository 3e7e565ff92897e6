import { phrasePattern } from "../../phrase-pattern";
import type { RedressWording } from "../wording";

export const redress: RedressWording = {
  ways: phrasePattern(
    ...["recurso", "recurrir", "recurrirla", "apelar", "apelación", "impugn\\w+", "extrajudicial\\w*", "reconsideración", "mediación", "tribunal(?:es)?", "juzgados?", "vía judicial", "revisión de (?:esta|la|nuestra) decisión", "resolución de litigios", "coordinador de servicios digitales"],
    "(?<!\\b(?:su|tu|la|esta) )(?:reclamación|reclamaciones|queja|reclamar)",
  ),
  denied: phrasePattern("no", "ningún", "ninguna", "sin", "nunca", "definitiva y", "firme y"),
  disagreement: phrasePattern("si no", "no está de acuerdo", "no estás de acuerdo", "desacuerdo", "no conforme", "disconform\\w+", "discrep\\w+"),
};
