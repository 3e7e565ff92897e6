import { phrasePattern } from "../../phrase-pattern";
import type { RedressWording } from "../wording";

export const redress: RedressWording = {
  ways: phrasePattern(
    ...["recours", "appel", "contester", "contestation", "réexamen", "réexaminer", "extrajudiciaire", "médiation", "médiateur", "tribunal", "tribunaux", "arcom", "organe certifié", "organisme certifié"],
    "(?<!\\b(?:votre|la|cette|vos) )(?:réclamations?|plainte)",
  ),
  denied: phrasePattern("pas", "aucune?", "sans", "ne peut", "définitive et"),
  disagreement: phrasePattern("n'êtes pas", "pas d'accord", "pas satisfaite?", "désaccord"),
};
