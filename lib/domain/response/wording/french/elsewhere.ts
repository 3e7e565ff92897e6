import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("transmise?s?", "transférée?s?", "orientée?s?", "redirigée?s?", "adressée?s?", "transmets", "transmettons", "fait suivre", "faisons suivre", "fais suivre", "relayée?s?", "remise?s?", "envoyée?s?", "réorientée?s?", "déléguée?s?", "communiquée?s?", "saisi", "confiée?s?", "passée?s?", "renvoyée?s?", "basculée?s?", "escaladée?s?");
const OUTSIDE = either("autorités?", "police", "gendarmerie", "hébergeurs?", "hébergeant", "revendeurs?", "bureau d'enregistrement", "registr(?:e|ar)", "sociétés?", "clients?", "exploitants?", "opérateurs?", "parquet", "procureur", "pharos", "arcom", "régulateur", "filiale", "entité", "éditeurs?", "leur service", "prestataires?", "partenaires?", "\\S+@\\S+", "administrateurs?", "instance", "tiers", "propriétaires?", "fournisseurs?", "coordinateur", "ltd", "gmbh", "sas");
const INSIDE = either("équipes?", "services?", "départements?", "collègues?", "spécialistes?", "juristes?", "cellule", "pôle", "direction", "modérat\\w+", "responsables?", "avocats?", "bureau");
const TURN_TO = either("(?:vous )?adresser", "(?:vous )?adressez(?:-vous)?", "contacter", "contactez", "écrire", "écrivez", "envoyer", "envoyez", "utiliser", "utilisez", "saisir", "saisissez", "vous rapprocher", "rapprochez-vous", "vous tourner", "tournez-vous", "renvoyer", "déposer", "formuler", "transmettre", "joindre", "solliciter", "rediriger", "faire parvenir", "prendre contact", "passer par", "passez par", "signaler", "signalez");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    "(?:leur|son|dont l'|la bonne) ?(?:adresse|contact|formulaire) ?(?::|est)",
    "merci d'(?:adresser|envoyer|écrire|utiliser)\\b[^.!?]{0,80}(?:\\bformulaire\\b|@\\w+)",
    "(?:vous )?renvoie (?:vers|à|au)", "(?:contactez|adressez|écrivez|voyez|demandez) (?:à |avec |directement )?(?:l'|le |la |les |au |aux )?(?:éditeur|hébergeur|vendeur|boutique|propriétaire|autorités|police|exploitant|site)",
    `${PASSED}\\b[^.!?]{0,60}\\b(?:à|au|aux|vers|auprès|chez|le|la|l'|par) ?(?:[\\w']+ ){0,5}?${OUTSIDE}`,
    `(?:veuillez|merci de|prions de|prie de|invitons à|invite à|appartient de|devez|devriez|conseillons de|suggérons de|recommandons de|convient de|faut|pouvez directement) (?:bien vouloir )?(?:plutôt |donc |directement )?(?:l'|la |le |les |nous |vous )?${TURN_TO}\\b[^.!?]{0,100}(?:\\b(?:${OUTSIDE}|${INSIDE}|formulaire|adresse|directement|guichet|plateforme|portail|page|plutôt)\\b|@\\w+)`,
    `(?:adressez|écrivez|contactez|tournez|rapprochez|envoyez|renvoyez|signalez)(?:-vous|-le|-la|-les|-nous)?\\b[^.!?]{0,80}(?:\\b(?:${OUTSIDE}|formulaire|adresse|guichet|service)\\b|@\\w+)`,
  ),
  notOurs: phrasePattern(
    "(?:trompée?s?|erreur) (?:de|d') ?\\w+", "(?:c'est|il vous faut)\\b[^.!?]{0,40}, (?:et non|et pas|pas) ", "traitée?s? (?:exclusivement |uniquement )?par (?!nos|notre|nous|ordre)",
    "n'(?:hébergeons|exploitons|éditons|administrons) (?:rien|pas|aucun)\\b", "(?:c'est )?à (?:lui|eux|elle) de (?:décider|répondre|trancher)", "(?:sont|est) (?:fournis?|assurée?s?|proposés?) par (?!nos|notre|nous)",
    "(?:nous|on) (?:ne )?(?:sommes|est|suis|fait|faisons) (?:que|simplement|seulement|uniquement|juste)", "qui vous (?:répondra|répondront|recontactera)", "désormais (?:compétente?|en charge)",
    ...["(?:ne sommes|n'est|ne suis|ne relève|ne dépend|n'êtes|n'hébergeons|ne gérons|ne traite|ne traitons|n'exploitons|n'avons|ne concerne|n'appartient|ne s'occupe|n'intervenons|ne disposons) (?:\\w+ )?(?:pas|plus|ni|aucune?|que)\\b[^.!?]{0,60}\\b(?:compéten\\w+|responsables?|hébergeur|éditeur|exploitant|service|ressort|bon (?:endroit|service|interlocuteur)|bonne (?:adresse|porte)|la main|accès|contrôle|chez nous|signalements|contenus|infrastructure|ce (?:site|serveur|contenu|domaine)|plateforme|attributions|gestionnaire|habilité\\w*|destinataire)"],
    ...["ni (?:éditeur|hébergeur)", "(?:est|sont) (?:louée?|gérée?|hébergée?|exploitée?|administrée?|opérée?)s? (?:à|par|chez) (?!nos? |notre )", "c'est (?:lui|elle|eux) qui", "ce sont eux qui", "(?:vous )?(?:répondra|répondront|contactera|contacteront) (?:désormais|directement|elle-même|lui-même)", "(?:est|sont|sera|seule?) (?:\\w+ )?(?:compétente?s?|chargée?s?|responsables?|en charge|saisie?s?) (?:pour|de|du|des|en)", "(?:réservée?|dédiée?|exclusivement) (?:\\w+ )?(?:aux|à la|à l') ?(?:questions|demandes|protection|presse|facturation)", "mauvaise? (?:adresse|service|interlocuteur|destinataire|boîte)", "relève (?:de la (?:compétence|responsabilité)|du ressort|du service)", "ne relève(?:nt)? (?:pas|donc pas) (?:de (?:mon|ma|notre|nos|la)|du)", "bon interlocuteur", "(?:prend|prendra|reprend|reprendra) (?:le relais|la suite|désormais)"],
  ),
  passedInside: phrasePattern(`${PASSED}\\b[^.!?]{0,40}\\b(?:à|au|aux|vers) [^.!?]{0,50}\\b(?:${INSIDE}|autorités)`),
  absent: phrasePattern(
    "à mon retour", "je suis en (?:déplacement|formation|congé)",
    "bureaux (?:\\w+ )?(?:sont |seront )?fermés",
    ...["(?:je suis|je serai|nous sommes|actuellement) (?:\\w+ )?(?:absente?|en congés?|en vacances|en déplacement|en arrêt|hors du bureau|indisponible)", "absente? (?:du|jusqu|jusqu'\\w+|pour)", "(?:de )?retour (?:le|au bureau|lundi|mardi|mercredi|jeudi|vendredi)", "absence du bureau", "pendant (?:mes congés|mon absence|cette période)", "en mon absence", "congé (?:maternité|paternité|parental|maladie|annuel)", "(?:ne fais|ne fait) plus partie", "a quitté (?:la société|l'entreprise)"],
  ),
  housekeeping: phrasePattern(
    "(?:clos|fermé|clôturé|fusionné) (?:donc )?(?:votre|ce|le|la|cette|vos) (?:\\w+ )?(?:demande|ticket|dossier|conversation|requête)", "sans (?:nouvelles|réponse|retour) de votre part",
    "(?:faute|absence|sans|défaut|manque) (?:de |d')(?:réponse|retour|activité|nouvelles)(?= de votre|[.,]|$)",
    "(?:demande|ticket|dossier|requête|conversation|incident|échange|signalement|question)\\b[^.!?]{0,50}\\b(?:résolue?|close?|clôturée?|fermée?|fusionnée?|archivée?|terminée?|rattachée?|regroupée?|traitée? et close?)",
    ...["(?:clos|ferm|clôtur|fusionn)\\w+ (?:donc )?(?:votre|ce|le|la|cette) (?:demande|ticket|dossier|conversation)", "(?:fusionnée?|regroupée?) avec", "rouvrir"],
    ...["(?:n'a|n'ont) (?:pas )?pu être (?:remis|distribué|délivré|acheminé)e?", "non (?:remis|distribué|délivré|distribuable)", "échec de (?:la )?(?:remise|livraison|distribution)", "boîte (?:de réception |aux lettres )?(?:est )?pleine", "adresse (?:\\w+ )?(?:n'est plus|n'existe|inconnue|désactivée|supprimée)", "(?:boîte|adresse) n'est plus (?:utilisée|relevée|consultée|active)", "destinataire inconnu", "quota dépassé"],
  ),
  survey: phrasePattern(
    "comment s'est passée?", "donnez-nous votre avis",
    ...["êtes-vous satisfaite?", "satisf(?:action|aite?)", "donnez (?:une note|votre avis)", "notez", "enquête", "sondage", "votre avis (?:nous|compte|sur)", "évalue[rz]", "questionnaire", "qualité de (?:notre|nos)", "votre expérience"],
  ),
  chatter: phrasePattern(
    "(?:très )?(?:bonne|belle|excellente) (?:soirée|journée|fin|semaine|continuation)", "avec plaisir",
    ...["newsletter", "lettre d'information", "désabonn\\w+", "désinscri\\w+", "nouveautés?", "nouvelle version", "promotion", "webinaire", "maintenance (?:programmée|prévue)", "facture", "mot de passe", "vérifiez votre adresse"],
    ...["je vous en prie", "de rien", "(?:bon|excellent|très bon) (?:week-end|weekend|dimanche)", "bonnes (?:vacances|fêtes)", "joyeuses fêtes", "meilleurs vœux", "gentil mot", "ça fait (?:très )?plaisir", "votre (?:gentil|aimable|rapide) \\w+", "merci (?:\\w+ )?pour (?:votre|ce) (?:\\w+ )?(?:retour|mot|gentillesse|réactivité|patience|rapidité|réponse rapide)", "bienvenue"],
  ),
};
