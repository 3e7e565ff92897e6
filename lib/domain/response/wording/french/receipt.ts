import { either, phrasePattern } from "../../phrase-pattern";
import type { ReceiptWording } from "../wording";

const OURS = either("signalements?", "demandes?", "messages?", "courriels?", "e-?mails?", "mails?", "plaintes?", "notifications?", "tickets?", "requêtes?", "courriers?", "réclamations?", "dossiers?", "alertes?", "mises? en demeure", "formulaires?", "lettres?", "envois?", "relances?");
const REMOVE = either("supprim\\w+", "retir\\w+", "suspend\\w+", "bloqu\\w+", "ferm\\w+", "désactiv\\w+", "prendre\\b[^.!?;]{0,30}\\b(?:mesures|décision)", "prendrons\\b[^.!?;]{0,30}\\bmesures", "procéder", "coup\\w+", "agir", "enlev\\w+", "effac\\w+", "sanctionn\\w+", "bann\\w+", "intervenir", "interviendrons", "rendre inaccessible");

export const receipt: ReceiptWording = {
  automatic: phrasePattern(
    ...["(?:message|réponse|courriel|e-?mail|mail|notification|confirmation|accusé(?: de réception)?|envoi|généré|envoyée?|répondeur) (?:est |a été )?(?:généré )?automatiques?", "automatiquement", "automatisée?", "auto-?(?:réponse|reply)"],
    ...["ne pas (?:y |nous )?répondre", "ne répondez pas", "ne pas répondre", "n'y répondez pas", "(?:boîte|adresse) (?:\\w+ )?(?:n'est )?pas (?:consultée|relevée|lue|surveillée)", "no-?reply", "je suis un (?:ro)?bot", "réponse automatique"],
  ),
  received: phrasePattern(
    "^(?:ok,? |bien )?reçu\\b", "est ouvert", "file d'attente",
    "^vu[.!,]", "(?:j'ai|nous avons|on a) (?:bien )?(?:vu|lu|eu) (?:votre|ton|vos|ta)",
    `(?:avons|ai|a|avez|ont|est|sont|avoir) (?:bien |enfin |effectivement |dûment )?(?:reçue?s?|réceptionnée?s?|enregistrée?s?|pris connaissance|pris (?:bonne )?note)`,
    ...["accus\\w* (?:bonne )?(?:de )?réception", "confirm\\w* (?:la |bien la |avoir |la bonne |bonne )?(?:réception|reçu)", "réception de (?:votre|la|ce)", "bien (?:reçue?s?|parvenue?s?|arrivée?s?|noté|enregistrée?s?)", "bien (?:été )(?:reçu|enregistré|transmis|pris|remis|envoyé|réceptionné|créé|déposé|soumis)e?s?"],
    `${OURS}\\b[^.!?]{0,50}\\b(?:reçue?s?|enregistrée?s?|parvenue?s?|arrivée?s?|réceptionnée?s?|créée?s?|envoyée?s?|pris en compte|prise en compte|ouverte?|remise?|déposée?|soumise?|attribuée?|entre nos mains)`,
    `(?:un|votre|le) (?:ticket|dossier|incident) (?:vient d'être|a été|est) (?:\\w+ )?(?:créé|ouvert|enregistré)`,
    ...["(?:pris|prise)s? en (?:compte|charge)", "vous confirme que votre \\w+ m'", "bien (?:eu|lu) (?:votre|tes?|ton)", "c'est noté"],
  ),
  thanked: phrasePattern(
    ...["merci (?:\\w+ )?(?:pour|à vous|beaucoup|encore|(?:de|d') ?(?:votre|vos|ta|ton|nous avoir|m'avoir|avoir|ce|cette|l'avoir|ne pas))", "(?:nous )?vous remercions", "je vous remercie", "remerciements", "remerci\\w+", "numéro (?:de |d')(?:dossier|ticket|suivi|référence)", "votre (?:référence|numéro)", "porte la référence", "(?:dossier|ticket|référence|réf) ?(?:n°|no|:)"],
  ),
  pending: phrasePattern(
    "vous recevrez (?:un|une|notre|la|des)", "je (?:découvre|m'y)", "m'en occupe", "sur mon bureau", "j'attends",
    "(?:décision|réponse|retour)\\b[^.!?;]{0,20}\\b(?:sera|suivra|interviendra|parviendra|prochainement|tombera)", "pas oublié", "(?:il y|y) sera répondu", "suite donnée", "serez (?:averti|informé|prévenu|notifié|tenu)\\w*", "je vous rappelle", "prends le relais",
    "(?:nous|je|on|il|elle|qui|équipe|équipes|modérateurs?|analystes?|modération|conseiller|services?|juristes?|collègues?)(?: l'| les| la| le| y)? ?(?:allons |vais |va |vont |allons bientôt )?(?:examin|étudi|trait|analys|vérifi|regard|évalu|pren|consult|lir|jett|reviend|répond|tiend|contact|informer|inspect|instrui)(?:erons|erai|era|eront|drons|drai|dra|dront|er|ons|ez|re|ra|rons|ront|rai|ions|ons|ds|e)",
    ...["(?:l'|la |le |les )?(?:examinera|étudiera|traitera|analysera|vérifiera|lira|regardera)", "en cours (?:d'examen|de traitement|d'analyse|d'étude|de vérification|d'instruction|d'évaluation)", "à l'étude", "(?:sera|seront|est|va être|vont être|être) (?:\\w+ )?(?:examinée?s?|traitée?s?|étudiée?s?|analysée?s?|lue?s?|vérifiée?s?|évaluée?s?|notifiée?s?|communiquée?s?|instruite?s?)", "(?:fera|feront) l'objet d'un(?:e)? (?:examen|analyse|étude|traitement|vérification)", "l'étudiera", "dans les (?:meilleurs|plus brefs) délais", "(?:dès|aussitôt|aussi vite) que possible", "au plus vite", "au plus tôt", "délais? de (?:traitement|réponse)"],
    ...["revien(?:s|drai|drons|dra) vers vous", "recontact\\w+", "vous tien(?:s|drai|drons|dra)", "au courant", "je (?:le |la |les |m'en |m'y |y |vous |regarde|m'occupe|reviens|transmets|vais|prends|fais|me renseigne|vérifie)", "on (?:regarde|s'en occupe|s'occupe|revient|y travaille|vous (?:dit|répond|tient))", "c'est moi qui", "en attente", "j'attends", "laissez-moi", "(?:nous|vous) (?:vous )?(?:répondr|contacter|informer|écrir|donner)\\w+", "prendr(?:ons|ai|ont|a) contact", "vous (?:répondra|répondrons|répondrai|sera|contactera|écrirons|écrirai|informerons|informera)", "examinons", "étudions", "traitons", "(?:notre|l')(?: |)(?:examen|analyse|enquête) (?:est )?(?:en cours|se poursuit|débute|commence)", "toujours (?:à l'étude|en cours|ouvert)"],
  ),
  promised: phrasePattern(
    `(?:sera|seront|serait|pourra|pourront|pourrait|pourraient|peut|peuvent|allons|va|vont|vais|ferons|fera)(?: \\w+){0,3}? ?(?:être )?${REMOVE}`,
    `(?:supprim|retir|suspend|bloqu|ferm|désactiv|coup|efface|enlev|banni|procéd|agi|sanctionn)(?:era|erons|erai|eront|rons|rai|ra|ront|irons|derons|ons)`,
    "(?:retirons|supprimons|suspendons|bloquons|fermons|désactivons|mesures (?:appropriées|nécessaires|adéquates)|on (?:le|la|les) (?:retire|supprime|coupe|bloque|ferme|vire)|prendrons)",
    "(?:sont|est) (?:alors |donc |promptement |immédiatement )?(?:retirée?s?|supprimée?s?|suspendue?s?|bloquée?s?|rendue?s? inaccessibles?|fermée?s?)",
  ),
  later: phrasePattern(
    ...["(?:d'ici|avant|pour|dès) (?:lundi|mardi|mercredi|jeudi|vendredi|demain|la fin)", "demain", "la semaine prochaine", "au plus tard", "(?:réponse|retour|décision) (?:lundi|mardi|mercredi|jeudi|vendredi|demain|sous|d'ici|dès)", "bientôt", "prochainement", "avant de me prononcer", "toujours rien", "cet après-midi", "ce soir", "rapidement"],
  ),
  person: phrasePattern(
    ...["je", "j'ai", "j'\\w+", "m'a", "m'occupe", "ma (?:collègue|responsable|part)", "mon (?:collègue|responsable|équipe|côté|bureau)", "c'est moi", "de mon côté", "laissez-moi", "moi-même"],
  ),
};
