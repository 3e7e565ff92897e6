import { phrasePattern } from "../../phrase-pattern";
import type { RedressWording } from "../wording";

export const redress: RedressWording = {
  ways: phrasePattern(
    ...["ricorso", "ricorrere", "appello", "appellarsi", "impugn\\w+", "contest(?:are|azione|arla)", "stragiudiziale", "extragiudiziale", "riesame", "mediazione", "tribunal[ei]", "via giudiziaria", "autorità giudiziaria", "opposizione", "opporsi", "risoluzione delle controversie", "agcom", "coordinatore dei servizi digitali"],
    "(?<!\\b(?:suo|tuo|il|questo|vostro) )reclam[oi]",
  ),
  denied: phrasePattern("non", "nessun[oa]?", "senza", "mai", "definitiva e"),
  disagreement: phrasePattern("se non", "non (?:è|sei|siete) d'accordo", "disaccordo", "non (?:è|sei) soddisfatt[oa]", "qualora non", "dissent\\w+"),
};
