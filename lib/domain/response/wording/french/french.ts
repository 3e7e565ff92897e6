import { everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const french: Wording = {
  marks: everyPhrase(
    ...["le", "la", "les", "des", "du", "et", "vous", "nous", "votre", "vos", "notre", "avons", "est", "a", "été", "pour", "que", "qui", "une?", "sur", "dans", "ce", "cette"],
    ...["pas", "aux?", "par", "avec", "merci", "bonjour", "sont", "je", "il", "de", "d'", "l'", "n'", "j'ai", "on", "ne", "supprimé", "retiré", "lien", "quel(?:le)?", "signalement", "rien", "c'est", "reçu"],
  ),
  doubts,
  receipt,
  decision,
  request,
  elsewhere,
  redress,
  lecture: phrasePattern(
    ...["comment ça se passe", "que se passe-t-il", "et (?:maintenant|ensuite|après)", "(?:prochaines )?étapes", "(?:notre|la) (?:procédure|démarche)", "comment (?:nous|sont|fonctionne|traitons)[\\w ]{0,40}", "foire aux questions", "questions fréquentes", "la suite", "ce qui suit", "ceci vaut", "déroulement", "en savoir plus", "à quoi s'attendre", "pour rappel", "en règle générale"],
  ),
};
