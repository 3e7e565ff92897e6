import { either, phrasePattern } from "../../phrase-pattern";
import type { DecisionWording } from "../wording";
import { complies, perhapsRefused, refused } from "./refusal";

const GONE = `(?:${[
  ...["supprimée?s?", "retirée?s?", "désactivée?s?", "suspendue?s?", "bannie?s?", "fermée?s?", "bloquée?s?", "effacée?s?", "résiliée?s?", "coupée?s?", "exclue?s?", "déréférencée?s?", "dépubliée?s?", "enlevée?s?"],
  ...["clôturée?s?", "rendue?s? (?:inaccessibles?|indisponibles?|invisibles?)", "mise?s? hors (?:ligne|service|d'accès)", "éteinte?s?", "débranchée?s?", "neutralisée?s?", "révoquée?s?", "radiée?s?", "sanctionnée?s?", "évincée?s?", "expulsée?s?", "arrêtée?s?", "invalidée?s?", "virée?s?", "démantelée?s?", "dissoute?s?", "dissous", "masquée?s?", "retiré de la vente", "virée?s?", "dégagée?s?", "verrouillée?s?", "déconnectée?s?", "supprimé définitivement"],
].join("|")})`;
const ADVERB = "(?:(?:donc|également|depuis|aussi|déjà|bien|tous|toutes|tout|ainsi|alors|désormais|maintenant|en conséquence|par conséquent|hier|aujourd'hui|ce matin|ce jour|hier soir|enfin|finalement|entre-temps|à l'instant|\\w+ment) ){0,3}";
const BAR = "(?!(?:pas|jamais|aucune?|rien|peut|peuvent|pourra|pourront|sera|seront|serait|si|votre|vos|ni|ne|n'\\w+|non)\\b)";
const GAP = `(?:${BAR}[^\\s.!?;]+ ){0,12}?`;
const TICKET = either("tickets?", "demandes?", "requêtes?", "signalements?", "dossiers?", "plaintes?", "boîtes?", "pièces? jointes?", "possibilité", "fonction\\w*", "limites?", "option", "réclamations?", "notifications?", "conversations?", "incidents?");
const HEAD = `(?!(?:présente |nouvelle )?${TICKET}\\b)`;
const SUBJECT = `(?:le |la |les |l'|ce |cet |cette |ces |celui-ci |celle-ci |ceux-ci |celles-ci |tous |toutes |l'ensemble |certains |certaines |une partie |leurs? |ses |son |sa |l'accès |deux |trois |quatre |cinq |six |l'un |l'une |les deux )${HEAD}`;
const OBJECT = `(?:l'accès (?:à|au|aux) )?(?:(?:le|la|les|ce|cet|cette|ces|tous|toutes|tout|l'ensemble|certaine?s|plusieurs|une|un|deux|trois|quatre|cinq|six|sept|huit|ses|son|sa|leurs?|celui|celle|ceux|\\d{1,3}(?![ .]?\\d)|une partie|la totalité) ${HEAD}(?!votre\\b|vos\\b)\\w+|l'(?!option\\b|accusé\\b)\\w+)`;
const WE = either("nous(?: en| y| vous)? avons", "et avons", "j'ai", "j'en ai", "on a", "on en a", "(?:notre|nos|l'|les|la|le)(?: ?\\w+){1,4} (?:a|ont)", "nos services ont", "il a", "ils ont");
const REMOVAL = "(?:suppression|retrait|suspension|blocage|fermeture|désactivation|bannissement|résiliation|clôture|coupure|mise hors ligne|effacement|déréférencement|exclusion)";
const LABEL = "(?:décision|mesures?(?: prises?)?|action(?: prise)?|résultat|statut|état|suite(?: donnée)?|issue|contenu|compte|serveur|lien|annonce|page|salon|groupe|publication|vidéo)(?: \\d+| finale| appliquée)? ?(?::|=|->|→|–|-) ?";

export const decision: DecisionWording = {
  removed: phrasePattern(
    "(?:a|ont) (?:\\w+ )?été mis fin", "(?:il|nous|on) (?:a|avons) (?:\\w+ )?(?:été )?mis fin", `et (?:le|la|les|l') ?\\w+ (?:\\w+ )?${GONE}`,
    `${WE} ${ADVERB}${GONE} ${ADVERB}${OBJECT}`,
    `(?:nous|et nous|et|j'|je|on|équipe|équipes|modérateurs) ?(?:l'|les |l' )(?:avons|ai|a|ont) ${ADVERB}${GONE}`,
    `je (?:l'|les )ai ${ADVERB}${GONE}`,
    `(?:nous|modérateurs|équipes?|services)\\b[^.!?;]{0,120} et (?:nous )?(?:l'avons |les avons |avons |l'a |l'ont |les ont )?${ADVERB}${GONE}`,
    `(?:nous en avons|j'en ai|on en a) ${ADVERB}${GONE}`,
    `(?:que|qui) (?:nous avons|nos \\w+ ont|a) (?:dû|choisi de|décidé de) (?:supprimer|retirer|suspendre|fermer|bloquer)`,
    `(?:avons|ai|a|ont|été|est|sont) ${ADVERB}procédé\\b[^.!?;]{0,30}\\b(?:à|au|aux) (?:la |l'|leur |son |sa )?(?:\\w+ )?${REMOVAL}`,
    `il a été (?:${ADVERB})procédé`,
    `${SUBJECT}${GAP}(?:(?:a|ont) (?:\\w+ )?été|est désormais|sont désormais|est maintenant|sont maintenant|est donc|est bien|sont bien|vient d'être|viennent d'être|ont tous été|ont toutes été|est à présent|est dorénavant) ${ADVERB}${GONE}`,
    `(?:il|elle|ils|elles|cela|tout|celui-ci|celle-ci) (?:a|ont|vient|viennent)(?: donc| bien| ainsi)? (?:été|d'être) ${ADVERB}${GONE}`,
    `(?:et|puis|,|qui) (?:a|ont)(?: donc| aussitôt| immédiatement| ainsi)? été ${ADVERB}${GONE}`,
    `(?:a|ont) (?:\\w+ )?(?:fait|donné lieu) (?:l'objet )?(?:d'un|d'une|à un|à une|à la|au) (?:\\w+ )?${REMOVAL}`,
    `(?:avons|ai|a|ont) (?:\\w+ )?(?:mis|coupé|désactivé|bloqué) (?:fin|hors ligne|${OBJECT})`,
    `(?:avons|ai|a|ont) (?:\\w+ )?(?:décidé|choisi) (?:de|d') ?(?:\\w+ )?(?:supprimer|retirer|suspendre|fermer|bloquer|désactiver|rendre inaccessible|bannir|résilier|restreindre|mettre hors ligne|mettre fin)`,
    `(?:le|la|ce|cette) ${REMOVAL}[^.!?;]{0,60}(?:a été|est) (?:\\w+ )?(?:effectuée?|réalisée?|prononcée?|effective|opérée?|exécutée?|faite?)`,
    `(?:avons|ai) (?:\\w+ )?pris (?:les |des |toutes les |une )?(?:mesures?|sanctions?)(?: \\w+){0,3}(?: à l'encontre| contre| à l'égard| concernant| nécessaires| appropriées)`,
    `(?:des|les) mesures? (?:\\w+ )?(?:ont|a) été prises?`,
    `${LABEL}(?:[^.;:]{0,40}\\b)?(?:${GONE}|${REMOVAL})`,
  ),
  perhapsRemoved: phrasePattern(
    `^(?!.{0,60}\\b(?:nous|j'ai|on|je)\\b)(?:${BAR}[^\\s.!?;]+ ){0,9}?(?:(?:est|sont|a été|ont été|bien|tous|toutes) ){0,3}${GONE}`,
    "(?:n'est|ne sont|n'existe(?:nt)?|n'apparaît|n'est donc) plus(?: \\w+)?",
    ...["(?:est|sont|c'est) (?:\\w+ )?(?:hors ligne|en panne|inaccessibles?|indisponibles?|introuvables?)"],
  ),
  limited: phrasePattern(
    "(?:masqué|visible|accessible|réservé|limité|restreint|interdit|bloqué|affiché)\\w*\\b[^.!?;]{0,40}\\b(?:mineurs|majeurs|adultes|moins de (?:18|dix-huit)|plus de (?:18|dix-huit))",
    ...["(?:limité|restreint|réduit|diminué)e?s?\\b[^.!?;]{0,40}\\b(?:visibilité|diffusion|portée|accès|audience|circulation|fonctionnalités?|mineurs|adultes|majeurs)", "(?:visibilité|diffusion|portée)\\b[^.!?;]{0,40}\\b(?:limitée?|restreinte?|réduite?)", "(?:bloqué|inaccessible|indisponible|invisible|masqué|retiré|désactivé|restreint|supprimé|suspendu|plus (?:visible|accessible|disponible|consultable))e?s?\\b[^.!?;]{0,50}\\b(?:en|au|depuis|dans|pour les|sur le territoire|aux)\\b[^.!?;]{0,30}\\b(?:france|français\\w*|allemagne|belgique|espagne|italie|suisse|luxembourg|pays|territoire|europe|union|mineurs|métropole|région)"],
    ...["géo-?(?:bloqué|blocage|restreint|restriction)\\w*", "(?:limite|restriction|vérification|barrière) d'âge", "(?:réservée?|limitée?|interdite?s?) aux (?:adultes|majeurs|mineurs|plus de)", "(?:un|d'un|d'une|une|l')(?: ?\\w+)? ?(?:avertissement|mention|étiquette|écran d'avertissement|message d'avertissement)\\b[^.!?;]{0,40}", "(?:n'apparaît|n'est|ne figure|ne sera|retirée?|exclue?) ?(?:plus |pas )?(?:référencée? |proposée? )?(?:dans|des|de) (?:les |la |nos )?(?:recherches?|recommandations|résultats|suggestions|tendances)", "démonétisée?", "désindexée?", "masquée?s?", "suspen\\w+ temporaire\\w*", "(?:temporairement|provisoirement) (?:suspendu|bloqué|restreint)e?", "suspendue? (?:pour|pendant) \\w+ (?:jours|semaines|mois|heures)", "commentaires (?:\\w+ )?(?:désactivés|fermés)", "lecture seule", "rendue? privée?"],
  ),
  warned: phrasePattern(
    ...["(?:reçu|adressé|envoyé|notifié|donné) (?:\\w+ )?(?:un|à \\w+ un) (?:\\w+ )?(?:avertissement|rappel)", "(?:a|ont) été avertie?s?", "rappel(?:é)? (?:à l'ordre|des règles)"],
  ),
  inPart: phrasePattern(
    "seule?s? (?:deux|trois|quatre|une?|\\d+)", "parmi (?:les|vos|ces)",
    ...["une partie", "en partie", "partiel(?:le)?(?:ment)?", "certaine?s", "la plupart", "seulement", "uniquement", "les autres", "le reste", "l'autre", "l'un(?:e)? des", "seule?s?", "la moitié"],
    ...["sur (?:les|ces|vos|leurs) (?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)", "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:\\w+ )?(?:sur|parmi|des|de ces) (?:les |vos )?(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)", "(?:le|la) (?:premier|première|second|seconde|deuxième|dernier|dernière|troisième)"],
    ...["(?:le|la) (?:compte|serveur|salon|groupe|profil|page|site|chaîne)(?: lui-même| elle-même)? (?:reste|demeure|est maintenue?|n'a pas|est conservée?)"],
  ),
  everywhere: phrasePattern(...["monde entier", "partout", "dans tous les pays", "intégral(?:e|ement|ité)", "dans son ensemble", "mondiale?", "tous les (?:deux|trois|quatre|cinq|six)", "la totalité", "tous ses", "toutes ses", "l'ensemble"]),
  notTheThing: phrasePattern(
    `(?:clos|fermé|clôturé|supprimé|annulé) (?:donc )?(?:votre|ce|le|la|cette) ${TICKET}`,
    "(?:bureaux?|guichets?|standard|locaux|services?|agences?|assistance)\\b[^.!?;]{0,30}\\bfermée?s?",
    "(?:la|l'|cette) ?(?:possibilité|fonction|fonctionnalité|limite|option) (?:de|d'|du)",
    `(?<!\\b(?:dans|de|par|selon|sur) )(?:votre|vos|ce|cette|le|la|ladite) ${TICKET} (?:n° ?)?(?:\\S*\\d\\S* )?(?:(?:a|ont|été|est|sont|sera|donc|désormais|automatiquement|ainsi) ){1,4}(?:fermée?s?|supprimée?s?|close?|clôturée?|annulée?|fusionnée?|archivée?)`,
    ...["(?:dans|de) votre (?:e-?mail|message|mail|courriel)", "votre (?:compte|accès|adresse|abonnement|profil)", "pièces? jointes?", "liste de diffusion"],
  ),
  notTheStay: phrasePattern(
    `${TICKET} (?:reste|demeure|restera|est toujours) (?:\\w+ )?(?:ouverte?|active?)`,
    "(?:nous|je|équipe|service|support)(?: y)? (?:reste|restons|demeurons|est|sommes) (?:\\w+ )?(?:disponibles?|joignables?|à votre)",
    "(?:réservée?|adresse|boîte)s? (?:aux|à la|est) (?:questions|demandes|réservée)",
  ),
  goneByItself: phrasePattern(
    "(?:supprim|effac|retir|ferm|enlev)\\w*\\b[^.!?;]{0,30}\\bpar (?:son |l'|le |leur |sa )(?:propre )?(?:auteur|utilisateur|propriétaire|créateur|administrateur|titulaire|vendeur|client|membre)\\w*(?: lui-même)?",
    "(?:auteur|utilisateur|propriétaire|titulaire|vendeur|créateur|client|personne|membre)\\w*(?: \\w+){0,2} (?:a|avait|l'a|l'avait|les a|ayant|les avait)(?: \\w+){0,2} (?:supprimé|effacé|retiré|fermé|enlevé|quitté)",
    ...["(?:s'est|s'était|se sont) (?:\\w+ )?(?:désinscrite?|supprimée?|effacée?|auto)", "lui-même (?:supprimé|effacé|retiré|fermé)", "(?:avait|avaient|était|étaient) (?:déjà )(?:été )?(?:disparue?s?|supprimée?s?|effacée?s?|retirée?s?|fermée?s?)", "(?:avait|a) (?:déjà )?disparu", "rien eu à faire", "plus rien (?:à|sur)", "n'existai(?:t|ent) (?:déjà )?plus", "de (?:lui|elle)-même", "expiré (?:de lui-même|automatiquement)"],
  ),
  refused,
  complies,
  perhapsRefused,
  anchor: phrasePattern(
    ...["vous (?:nous )?(?:avez|aviez) (?:signalé|indiqué|transmis|notifié|envoyé)e?s?", "signalée?s? par vos soins", "(?:contenu|compte|serveur|message|publication|annonce|vidéo|salon|groupe|utilisateur)s? (?:signalé|notifié|visé|concerné)e?s?", "en (?:question|cause)", "suite à (?:votre|vos|notre|un|cet|l')", "(?:à la suite|au terme|à l'issue) (?:de|d'|du)", "après (?:examen|vérification|analyse|étude|avoir|enquête|réexamen|contrôle)"],
    ...["(?:nous|je|j'|modérateurs|équipes?|services?)(?: l'| les)? ?(?:avons|ai|a|ont) (?:\\w+ )?(?:examiné|vérifié|étudié|analysé|regardé|décidé|constaté|estimé|conclu|relu)", "faisons suite", "(?:notre|la|cette|présente) décision", "en conséquence", "(?:vous )?inform(?:ons|e) que", "faisant suite"],
  ),
};
