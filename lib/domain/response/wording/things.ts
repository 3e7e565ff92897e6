import { phrasePattern } from "../phrase-pattern";

/** What is reported, in the five languages: an answer is believed at once only where it names such a thing, or is anchored to our report. */
export const REPORTED_THING = phrasePattern(
  ...["content", "messages?", "posts?", "servers?", "accounts?", "users?", "channels?", "images?", "pictures?", "photos?", "videos?", "media", "items?", "links?", "urls?", "materials?"],
  ...["listings?", "pages?", "groups?", "files?", "profiles?", "communit(?:y|ies)", "invites?", "sites?", "websites?", "domains?", "uploads?", "threads?", "comments?", "chats?", "bots?", "apps?", "streams?", "clips?"],
  ...["contenus?", "publications?", "serveurs?", "comptes?", "utilisateurs?", "salons?", "canal", "canaux", "chaînes?", "liens?", "annonces?", "groupes?", "fichiers?", "profils?", "élements?", "éléments?", "domaines?"],
  ...["inhalte?n?", "nachrichten?", "beitrag\\w*", "beiträge\\w*", "konto", "konten", "accounts?", "nutzer\\w*", "kanal\\w*", "kanäle\\w*", "bild(?:er)?", "seiten?", "gruppen?", "dateien?", "profile?", "anzeigen?", "material"],
  ...["contenidos?", "mensajes?", "publicaci(?:ón|ones)", "servidor(?:es)?", "cuentas?", "usuari[oa]s?", "canal(?:es)?", "imágen(?:es)?", "imagen(?:es)?", "enlaces?", "páginas?", "grupos?", "archivos?", "perfil(?:es)?", "anuncios?", "vídeos?"],
  ...["contenut[oi]", "messaggi[o]?", "post", "server", "account", "utent[ei]", "canal[ei]", "immagin[ei]", "link", "pagin[ae]", "grupp[oi]", "file", "profil[oi]", "annunci[o]?", "video", "sit[oi]"],
);

/** What was decided or found, of which a refusal speaks where it names no such thing. */
export const DECIDED = phrasePattern(
  ...["actions?", "measures?", "violations?", "breach(?:es)?", "infringements?", "reports?", "notices?", "requests?", "rules", "guidelines", "terms", "polic(?:y|ies)", "unlawful", "illegal"],
  ...["mesures?", "infractions?", "violations?", "manquements?", "signalements?", "sans suite", "règles", "conditions", "illicites?", "illégal(?:e|es)?"],
  ...["maßnahmen?", "verstoß", "verstöße", "verstoßen", "meldung(?:en)?", "regeln", "richtlinien", "rechtswidrig\\w*"],
  ...["medidas?", "infracci(?:ón|ones)", "denuncias?", "normas", "reglas", "ilícit[oa]s?", "ilegal(?:es)?"],
  ...["misur[ae]", "provvediment[oi]", "violazion[ei]", "segnalazion[ei]", "regole", "norme", "illecit[oaie]", "illegal[ei]"],
);
