import { either, phrasePattern } from "../../phrase-pattern";
import type { RequestWording } from "../wording";

const GIVE = either("fournir", "préciser", "transmettre", "indiquer", "communiquer", "envoyer", "confirmer", "dire", "donner", "renvoyer", "joindre", "compléter", "adresser", "spécifier", "expliquer", "justifier", "partager", "remplir", "détailler", "clarifier", "identifier", "produire", "attester", "faire parvenir", "retourner", "nommer", "vérifier", "prouver", "apporter", "rappeler", "lister", "désigner", "corriger", "reformuler", "décrire", "signer", "répondre", "mentionner", "faire (?:suivre|savoir|connaître)");
const DETAIL = either("liens?", "identifiants?", "adresses?", "urls?", "dates?", "heures?", "captures?", "informations?", "précisions?", "éléments?", "documents?", "justificatifs?", "mandat", "pouvoir", "motifs?", "raisons?", "fondement", "base légale", "qualité", "pseudo\\w*", "noms?", "numéros?", "quel(?:le)?s?", "où", "qui", "preuves?", "copie", "ip", "pages?", "détails?", "message", "publications?", "emplacement", "localisation", "pays", "coordonnées", "salon", "serveur", "déclaration", "références?", "journaux", "en-têtes?", "fuseau", "références? légales?", "pièces?", "fichier", "attestation", "signature", "extraits?");

export const request: RequestWording = {
  question: phrasePattern(
    `(?:pourriez|pouvez|voudriez|auriez|avez|pourrais|peux|peut|pourrait|seriez|savez|sauriez|êtes|souhaitez)-(?:vous|tu|on)\\b[^?]{0,100}\\b(?:${GIVE}|${DETAIL}|possible|sûrs?|mesure)`,
    `vous (?:auriez|avez|pourriez|pouvez|parlez|visez|êtes|agissez|savez|sauriez)\\b[^?]{0,100}`,
    `(?:tu|t') ?(?:aurais|as|peux|pourrais)\\b[^?]{0,80}\\b(?:${GIVE}|${DETAIL})`,
    `(?:quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles)\\b[^?]{0,100}`,
    `(?:à|de|dans|sur|depuis) (?:quel|quelle|quels|quelles)\\b`,
    `(?:est-ce que|est-il|serait-il|y a-t-il|s'agit-il|où|quand|qui|combien|comment)\\b[^?]{0,100}\\b(?:${DETAIL}|vous|vu|contenu|possible|trouve)`,
  ),
  need: phrasePattern(
    `(?:convient|faut|devez|importe|importerait|suffit|suffirait) (?:de |d')?(?:nous |me )?${GIVE}`, "(?:ne peut|ne pouvons|n'a pu|ne peuvent)\\b[^.!?;]{0,40}\\ben l'état",
    `(?:avons|ai|aurons|aurions|aurais|a) (?:\\w+ )?besoin\\b`,
    `(?:il )?(?:nous|me) (?:manque|faut|faudrait|faudra|manquent)\\b`,
    `(?:pour|afin) (?:de |d'|que nous |pouvoir |nous permettre de )?(?:\\w+ ){0,2}?(?:traiter|instruire|examiner|poursuivre|étudier|localiser|retrouver|identifier|vérifier|avancer|agir|puissions|permettre|pouvoir|statuer|donner|analyser)\\b[^.!?]{0,120}\\b(?:manque|besoin|veuillez|merci|faut|vous saurions|prions|préciser|indiquer|transmettre|fournir|joindre|communiquer|envoyer|demandons|invitons)`,
    `(?:vous saurions gré|vous serions reconnaissants|vous serais reconnaissante?|vous prions|vous prie|vous demandons|vous demande|vous invitons|vous invite)\\b[^.!?]{0,40}\\b${GIVE}`,
    `(?:merci|veuillez|prière|prions)\\b[^.!?]{0,40}\\b${GIVE}\\b[^.!?]{0,120}\\b(?:sous \\w+ (?:jours|heures)|avant le|dans un délai|faute de quoi|à défaut|afin (?:que|de)|pour (?:que|pouvoir|nous permettre)|en réponse|en répondant)`,
    ...["sans (?:cela|ces|cet|cette|réponse|quoi) (?:\\w+ )?(?:je|nous|éléments?|informations?|précisions?)", "(?:précisions?|informations?|éléments?) (?:complémentaires? )?(?:nécessaires?|requise?s?|demandée?s?|manquante?s?|indispensables?)", `vous (?:devez|voudrez bien) (?:nous |en )?${GIVE}`],
  ),
  lacking: phrasePattern(
    "(?:champ|formulaire|case)\\b[^.!?]{0,60}\\b(?:vide|incomplet|incomplète|non rempli|illisible)\\w*", "n'(?:a|ont) (?:pas )?pu être (?:validée?s?|traitée?s?|ouverte?s?|lue?s?)", "(?:n'est|n'a) pas (?:passée?|arrivée?|jointe?)",
    `(?:lien|adresse|url|identifiant|page)\\b[^.!?;]{0,60}\\b(?:mène|ne fonctionne|invalide|erroné|introuvable|incomplet|incomplète|renvoie|n'aboutit|n'est pas|n'existe|ne mène|ne s'ouvre|tronquée?|vide|morte?|brisé|ne correspond|pointe|conduit|ne permet|expiré|périmé)`,
    `(?:signalement|notification|demande|formulaire|message)\\b[^.!?;]{0,40}\\b(?:incomplet|incomplète|ne (?:contient|précise|comporte|mentionne|indique|permet)|vise un)`,
    `(?:n'avons|n'ai|ne|n'a) (?:\\w+ ){0,2}?(?:pas|rien) ?(?:\\w+ )?(?:pu |réussi à |parven\\w+ à )?(?:trouv|retrouv|localis|identifi|situ|accéd|ouvr|reproduire|voir)\\w*`,
    ...["introuvables?", "(?:liens?|informations?|éléments?|précisions?) manquante?s?"],
  ),
  ask: phrasePattern(
    "répond(?:ez|re) à ce (?:message|courriel|mail)(?= en| avec|[.,])",
    `(?:merci|veuillez|prière|n'oubliez pas)(?: de| d')? ?(?:bien vouloir |de bien vouloir )?(?:nous |me |les |en |le |la )?${GIVE}\\b[^.!?]{0,80}\\b${DETAIL}`,
    "(?<!vous )(?:envoyez|précisez|indiquez|transmettez|communiquez|joignez|fournissez|renvoyez|complétez)(?:-nous|-moi|-le|-les)?\\b",
    "(?:merci|veuillez) (?:de )?compléter",
  ),
  offer: phrasePattern(
    ...["(?:besoin|envie) (?:d'ajouter|d'aide|de)\\b[^.!]{0,60}\\?", "(?:des|une|d'autres|avez-vous (?:des|d'autres|une)) questions?", "(?:autre chose|quelque chose) à", "(?:rappel\\w+|indiqu\\w+|mentionn\\w+|conserv\\w+|gard\\w+) (?:ce|votre|cette|le|l'|la) ?(?:numéro|référence|objet)", "(?:toute|vos prochaines?|chaque|toutes vos) (?:correspondances?|échanges?|communications?|messages?|réponses?)", "à l'avenir", "la prochaine fois", "(?:souhaitez|voulez)-vous (?:ajouter|en savoir|compléter|suivre)", "pourquoi (?:ai-je|ce message)", "(?:avons|ai)-(?:nous|je) (?:répondu|pu)"],
  ),
};
