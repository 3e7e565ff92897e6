import { either, phrasePattern } from "../../phrase-pattern";

const NOT_A_RULE = "(?<!\\bqui )";
const REMOVE = either("retir\\w+", "supprim\\w+", "désactiv\\w+", "suspend\\w+", "bloqu\\w+", "restreindre", "interven\\w+", "ferm(?:er|erons)", "coup\\w+", "agir", "enlev\\w+", "effac\\w+", "prendre\\b[^.!?;]{0,20}\\b(?:mesures?|sanctions?)", "procéder\\b[^.!?;]{0,30}", "donner (?:une )?suite", "donner (?:une suite )?favorable\\w*", "accéder", "faire droit", "accueillir", "touch\\w+", "bann\\w+", "sanctionn\\w+", "rendre inaccessible", "poursuivre", "satisfaire");
const UP = either("en ligne", "accessibles?", "disponibles?", "visibles?", "publiée?s?", "en place", "ouverte?s?", "tel(?:le)?s? (?:quel|qu)\\w*", "active?s?", "inchangée?s?", "consultables?", "maintenue?s?", "sur (?:la|notre) (?:plateforme|service|site)");
const BREACH = either("infractions?", "violations?", "manquements?", "illicéité", "illégalité", "motifs?", "raisons?", "fondement", "atteintes?", "contenus? illicites?", "problèmes?", "éléments?", "irrégularités?", "contravention", "base légale", "caractère illicite", "matière", "grief");

export const refused = phrasePattern(
  "(?:ai|avons|a) (?:\\w+ )?laissée?s?",
  "ne (?:pas )?pouvoir (?:\\w+ )?(?:réserver|donner|accéder|faire|accueillir|satisfaire|retirer|supprimer)", "suite (?:favorable|défavorable)",
  "ne (?:fera|ferons|faisons|fait|ferai) (?:donc |par conséquent )?rien", "(?:n'a|n'avons|n'ai) pas à (?:s'en|nous en|y|en)",
  `ne (?:pouvons|peut|peuvent|saurions|saurait|puis|pouvez)(?: \\w+)? (?:donc )?${REMOVE}`, "(?:pas de|aucun) (?:\\w+ )?(?:problème|souci) avec", "n'y (?:voyons|vois|voit|a) (?:pas|rien|aucune?)", "(?:pour|selon) nous,? (?:c'est|il n'y a|rien|ça va|ce n'est pas)",
  `${NOT_A_RULE}(?:n'enfrei(?:nt|gnent)|ne viole(?:nt)?|ne contrevien(?:t|nent)|ne constitue(?:nt)?|ne va|ne vont|ne port(?:e|ent)|ne tombe(?:nt)?|ne dépasse(?:nt)?|ne franchi(?:t|ssent)|ne présente(?:nt)?|ne méconnaî(?:t|ssent)|ne heurte(?:nt)?|ne justifie(?:nt)?|ne transgresse(?:nt)?|ne revêt|ne remplit|n'atteint|ne contient|ne correspond(?:ent)?) (?:pas|aucune?|nullement|en rien|point)`,
  `${NOT_A_RULE}(?:n'est|ne sont|n'était|ne nous paraî(?:t|ssent)|ne paraî(?:t|ssent)|ne semble(?:nt)?|n'apparaî(?:t|ssent)|n'étant|ne nous semble(?:nt)?) (?:\\w+ )?pas (?:\\w+ ){0,4}?(?:contraires?|illicites?|illégale?s?|en infraction|en violation|manifeste(?:ment)?|interdite?s?|prohibée?s?|établie?s?|caractérisée?s?|suffisant\\w*|avérée?s?|fondée?s?|recevables?|justifiée?s?|démontrée?s?)`,
  `(?:n'avons|n'ai|n'a été|n'a|n'ont|n'a donc|n'y a|ne voyons|ne vois|ne constatons|n'y voyons|n'avoir|ne relevons|ne trouvons) (?:pas |donc |point )?(?:constatée?|relevée?|trouvée?|identifiée?|décelée?|été|vue?|observée?|pu constater|pu établir|pu identifier d|détectée?)? ?(?:aucune?|de|d'|pas d'|pas de|rien)(?: \\w+){0,2}? ?(?:${BREACH}|contraire|d'illicite|d'illégal|à (?:supprimer|redire|reprocher))`,
  `(?:aucune?|pas d'|pas de|absence d'|absence de) ?(?:\\w+ )?(?:${BREACH})(?: (?:constatée?|relevée?|trouvée?|détectée?|identifiée?|manifeste|n'a été|n'a|n'est|n'ayant|a été))?`,
  `(?:ne|n'|n'y) ?(?:\\w+ ){0,3}?(?:sera|seront|sommes|allons|avons|pouvons|peut|peux|suis|serons|donnerons|donnerai|ferons|retirerons|supprimerons|interviendrons|procéderons|prendrons|prendra|bloquerons|fermerons|couperons|suspendrons|souhaitons|coupera|touche|coupe|touchons|retirons|supprimons|retire|supprime|bougerons|intervenons|agirons|agissons) (?:donc |malheureusement |plus )?(?:pas|rien|aucune?|plus)\\b[^.!?;]{0,40}?(?:${REMOVE}|suite|mesure|suppression|retrait|sanction)`,
  `ne (?:le |la |les |l')?(?:retirerons|supprimerons|interviendrons|couperons|bloquerons|suspendrons|fermerons|agirons|toucherons|retirerai|supprimerai|restreindrons|désactiverons|coupera|supprimera|retirera|donnerons|retirons|supprimons|coupe|touche) (?:donc |par conséquent )?(?:pas|rien|aucune?|point)`,
  `ne (?:sera|seront) (?:donc )?(?:pas|point) (?:retiré|supprimé|désactivé|suspendu|bloqué|restreint|fermé|traité|poursuivi|donné)e?s?`,
  `(?:décidé|choisi|résolu|décision|regret|préféré|pris le parti|décidons|choisissons) (?:de |est de )?ne (?:pas|rien|point) (?:(?:le|la|les|y|donner|en) )?\\w+`,
  ...["n'avons pas donné (?:de )?suite", "ne donnerons pas (?:de )?suite", "refusons (?:de|votre|d')", "refusé (?:de|votre)", "(?:ne|n')(?: \\w+)? (?:peut|pouvons|peux|saurait|saurions|pourra|pourrons) (?:\\w+ )?(?:pas )?(?:être |y )?(?:accueilli\\w*|accepté\\w*|satisfait\\w*|accédé|fait droit|faire droit|donner (?:une )?suite|réserver)", "sans suite", "(?:votre|la|cette) (?:\\w+ )?(?:demande|notification|plainte|requête|signalement)\\b[^.!?;]{0,30}\\b(?:rejetée?|refusée?|déclinée?|écartée?|classée?|infondée?|irrecevable|pas (?:été )?(?:retenue?|fondée?))"],
  "(?:signalement|demande|notification|plainte|requête) (?:a été |est |a donc été )?(?:rejeté|refusé|classé|écarté|non retenu|non fondé)e?",
  "(?:avons|ai|a|ont) (?:\\w+ )?(?:rejeté|refusé|décliné|écarté) (?:votre|la|cette|le|vos)",
  `(?:reste|restent|restera|resteront|demeure|demeurent|demeurera|maintenue?s?|laiss\\w+|maintien\\w*|maintenons|continue(?:ra)?|rester|gardons|conserv\\w+)\\b[^.!?;]{0,30}?(?:donc )?${UP}`,
  ...["(?:nous |on |je )(?:maintenons|maintient|maintiens|laissons|laisse|conservons|gardons) (?:donc )?(?:le|la|les|l'|ce|cette|ces)", "(?:peut|peuvent) rester", "pas (?:là )?de quoi (?:intervenir|agir)", "aucune (?:mesure|suite|action|sanction)(?! n'est (?:requise|nécessaire|attendue) de votre)(?:(?: \\w+){0,3} (?:prise|donnée|engagée|ne sera|n'a|n'est)|\\.|,| ne| n')", "(?:décision|mesures?|résultat|suite)(?: prises?| donnée)? ?: ?(?:aucune?|rejet|refus|pas de|contenu (?:conservé|maintenu)|maintien|maintenu)"],
  "(?:insuffisant|trop (?:imprécis|vague)|insuffisamment)\\w*",
);

/** It keeps to the rules, or the law allows it. */
export const complies = phrasePattern(
  `${NOT_A_RULE}(?:est|sont|jugée?s?|paraît|reste|restent|considérée?s?) (?:\\w+ )?(?:conformes?|licites?|autorisée?s?|permise?s?|compatibles?|acceptables?|protégée?s?|légale?s?|légitimes?|couverte?s?)`,
  `${NOT_A_RULE}(?:respecte(?:nt)?(?! (?:pas|plus|en rien))|relève(?:nt)? de la liberté|entre(?:nt)? dans le cadre|rentre(?:nt)? dans)`,
);

/** A "not" near an act or a fault, never of the state of a thing, and the words of those who leave a thing be. */
export const perhapsRefused = phrasePattern(
  `(?:ne|n'\\w*|pas|rien|aucune?|ni),? (?:(?!été\\b)[^\\s.!?;]+ ){0,6}?(?:retirer|supprimer|suspendre|bloquer|intervenir|agir|fermer|couper|touche\\w*|toucher|illég\\w+|illicite\\w*|infraction|contraire\\w*|règles|violation|accéd\\w+|faire droit|partag\\w+|choquant|grave|problème|difficulté|modifier|censur\\w+|poursuiv\\w+|donner suite)`,
  ...["(?:garder|gardons|garde|laisser|laissons|laisse|maintenir|maintenons|conserver|conservons|tolérer|tolérons|autoriser|autorisons)", "liberté d'expression", "liberté de la presse", "débat d'intérêt", "intérêt (?:général|public)", "parodie", "satire", "opinion", "réponse négative", "défavorable\\w*", "humour", "hors (?:du )?champ"],
);
