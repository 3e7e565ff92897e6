import { everyBreak, everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Doubts } from "../wording";

const COURT = "(?:justice|juge|judiciaire|tribunal|jugement|autorités?)";

export const doubts: Doubts = {
  condition: phrasePattern(
    ...["si", "s'ils?", "s'elles?", "lorsque", "lorsqu'\\w*", "quand", "une fois", "dès que", "dès qu'\\w*", "dès lors", "jusqu'\\w*", "tant que", "tant qu'\\w*"],
    ...["en cas de", "en cas d'\\w*", "au cas où", "dans le cas où", "dans l'hypothèse", "le cas échéant", "éventuellement", "à condition", "sous réserve", "sauf si", "à moins", "pour autant que", "selon (?:que|le cas|les cas|la gravité|la nature)", "si nécessaire", "au besoin", "à défaut", "sinon", "avant que", "avant de (?:pouvoir|nous)", "soit"],
    "sans (?:le|la|les|ce|cette|ces|cela|lien|plus|davantage|précisions?|informations?|éléments?|réponse)(?! suite)",
  ),
  noCondition: everyPhrase(
    "(?:et |mais )?(?:si|lorsque|quand|dès que|au cas où) (?:vous|l'un|quelqu'un|l'auteur|l'utilisateur|son auteur)\\b[^.;]{0,200}",
    "(?:et |mais )?(?:si|s') ?(?:il|elle|ils|le (?:contenu|compte)|cela|ce \\w+|celui-ci) (?:réapparaît|réapparaissait|réapparaissent|revient|revenait|reparaît|devait réapparaître)[^.;]{0,120}",
    "(?:lorsque|quand|une fois|dès que) (?:nous (?:avons|l'avons)|j'ai|on a) (?:examiné|vérifié|regardé|reçu|lu|constaté|vu|voulu|ouvert)",
    `(?:sans|sauf|avant|tant que|à moins)\\b[^.;]{0,60}\\b${COURT}`,
    "(?:à )?défaut de (?:réponse de sa part|motif)",
    "sans suite",
  ),
  uncertain: phrasePattern(
    ...["peut", "peuvent", "pouvons", "pouvez", "pourra", "pourront", "pourrons", "pourrait", "pourraient", "pourrions", "sera", "seront", "serait", "seraient", "devrait", "devraient", "doit", "doivent"],
    ...["aura", "auront", "aurait", "auraient", "allons", "va", "vont", "généralement", "habituellement", "normalement", "parfois", "souvent", "peut-être", "probablement", "susceptibles?", "espérons"],
  ),
  possible: phrasePattern("(?<!\\bne )(?<!\\bn')(?:peut|peuvent|pouvons|pourra|pourront|pourrait|pourraient)(?! (?:rester|être contest|pas|faire l'objet))", "ou (?:ne|n'|de ne|bien|laisser|rejeter|refuser|pas|aucune?)", "soit", "parfois", "dans certains cas", "pas tou(?:s|tes|jours)"),
  negation: phrasePattern(...["pas", "jamais", "aucune?", "rien", "ni", "sans", "nulle?", "non"]),
  habit: phrasePattern(
    ...["milliers", "millions?", "de nombreux", "de nombreuses", "dans le monde entier des", "à ce jour", "par le passé", "en général", "par exemple", "exemples?", "en moyenne"],
    ...["rapport de transparence", "chaque (?:jour|semaine|mois|année|trimestre)", "l'(?:an|année) (?:dernière?|passée?)", "(?:depuis|en|courant) (?:19|20)\\d\\d(?! à)", "(?:le |au )?(?:mois|trimestre|semestre) (?:dernier|passé|écoulé)", "ces derni[eè]re?s (?:mois|années|semaines)", "plus de \\d[\\d ]*", "près de \\d+", "quelque \\d+", "\\d{1,3}(?:[ .\u202f]\\d{3})+ (?:contenus|comptes|vidéos|publications|annonces|messages|serveurs)", "\\d{4,} (?:contenus|comptes|vidéos|publications|annonces|messages|serveurs)"],
  ),
  hearsay: phrasePattern(
    ...["selon vous", "d'après vous", "selon votre", "vous (?:nous )?(?:dites|indiquez|mentionnez|affirmez|demandez|souhaitez|signalez|écrivez|précisez) (?:que|si|qu'\\w+)", "vous (?:nous )?(?:avez|aviez) (?:dit|indiqué|demandé|signalé|écrit|affirmé|précisé) (?:que|si|qu'\\w+)", "vous (?:nous )?demandez"],
  ),
  rule: phrasePattern(
    "(?<!ces )(?:contenus?|comptes?|publications?|annonces?|commentaires?|messages?|vidéos?) (?:\\w+ment )?(?:illicites?|illégaux|interdits|contraires)",
    ...["(?<!(?:vos|deux|ces|les deux|trois) )signalements", "demandes (?:qui|incomplètes)", "incomplets?", "(?:tout|tous|toute|toutes) (?:les )?(?:contenus?|comptes?|publications?|annonces?) (?:qui|contraires?|illicites?|jugée?s?)", "(?<!\\w)(?:un|des|de|aux|les) (?:contenus?|comptes?|publications?|annonces?) (?:qui (?!(?:vous|nous|ont|a) )|contraires?|manifestement|illicites|enfreignant)", "nous ne (?:retirons|supprimons) (?:que|pas les)"],
  ),
  newClause: everyBreak(
    [",", ",? (?:et|mais|donc|aussi|c'est pourquoi|or|car|puisque|toutefois|cependant)"],
    ["nous", "j'\\w+", "on", "il", "elle", "ils", "elles", "l'(?:avons|ai|a|ont)", "les? (?:avons|ont|a)", "avons", "a (?:\\w+ )?été", "ont (?:\\w+ )?été", "celui-ci", "celle-ci"],
  ),
};
