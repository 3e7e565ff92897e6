import { everyWord, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const french: Wording = {
  marks: everyWord(
      "le les des du et vous nous votre vos notre nos avons est été pour que qui une sur dans ce cette ces pas aux au par avec " +
      "merci bonjour bonsoir sont je j'\\w+ il de d'\\w+ l'\\w+ n'\\w+ qu'\\w+ c'\\w+ on ne mais ou plus bien être fait ici chez rien " +
      "aucune? elle ils leur sans sous si tout tous toutes lien quel(?:le)?s? signalement suite afin compte contenu " +
      "supprimée?s? retirée?s? reçue? hier demain très ai a ont donc cela ça salut cordialement laisse laissons serveur demande " +
      "ceci celui celle en un la c'est vu coupé fermé bloqué adresse message " +
      "peut pouvez pourrez décision réclamation délai mois jours équipe être sera seront messieurs " +
      "madame monsieur après avant cas ni autres? même bientôt aussi chère? encore toujours veuillez",
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
