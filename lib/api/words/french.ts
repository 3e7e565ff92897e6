import { FRENCH_FIELDS } from "./french-fields";
import type { ApiWords } from "./words";

export const FRENCH: ApiWords = {
  title: "API de Relance",
  description:
    "JSON sur HTTPS. Chaque appel, sauf ceux qui le disent, porte `Authorization: Bearer` avec un jeton. Les heures suivent la RFC 3339, en UTC et à la milliseconde ; une date écrite peut être passée, jamais plus de cinq minutes en avance. Les identifiants de plateforme sont des textes, jamais des nombres. Les champs et paramètres inconnus sont refusés. Un échec est un document RFC 9457, en français ou en anglais selon Accept-Language. Aucun appel ne reçoit de fichier ni de média.",
  operations: {
    fileReport: {
      summary: "Déposer un signalement",
      description:
        "Ouvre un dossier, ou rejoint le dossier ouvert sur le même contenu : `joined` le dit, et `next` dit alors combien de signalements l’appuient, depuis combien de temps la plateforme se tait, et ce que nous faisons ensuite. Un signalement qui rejoint un dossier ne fait rien partir vers la plateforme. Ce qui a déjà été envoyé et répondu va dans `history`, avec ses propres dates. Le code de suivi n’est montré qu’une fois.",
    },
    listOwnReports: {
      summary: "Lister ses signalements",
      description: "Les signalements déposés avec le compte du jeton, du plus récent au plus ancien, chacun avec l’état de son dossier.",
    },
    readReceipt: {
      summary: "Suivre un signalement par son code",
      description: "Ce qu’une personne sans compte peut voir de son signalement. Le code va dans un en-tête, sans jeton. Les essais sont limités par adresse.",
    },
    tellResponse: {
      summary: "Ajouter ce que la plateforme vous a écrit",
      description: "Avec le code de suivi, sans jeton. Mot pour mot ; sans `kind`, c’est classé, et `isGuess` le dit. Où plusieurs personnes ont signalé, une réponse que vous rapportez compte une fois lue par l’équipe. Les essais sont limités par adresse.",
    },
    tellNotice: {
      summary: "Ajouter ce que vous avez écrit à la plateforme",
      description: "Avec le code de suivi, sans jeton : un message à vous, avant ou à côté du nôtre. Relance n’envoie rien pour autant. Les essais sont limités par adresse.",
    },
    listCases: {
      summary: "Lister les dossiers",
      description: "Les dossiers ouverts au jeton, filtrés et triés. `q` trouve une référence ou son début, ou un contenu quelle que soit l’écriture de son lien.",
    },
    readCase: { summary: "Lire un dossier", description: "Le dossier tel que le jeton peut le voir. L’identité de qui a signalé n’en fait pas partie." },
    listCaseEvents: {
      summary: "Lire le journal d’un dossier",
      description: "Chaque événement dans l’ordre. `hash` est le SHA-256 de la forme RFC 8785 des autres champs : la chaîne se vérifie sans nous.",
    },
    triageCase: { summary: "Trier un dossier", description: "Prend en charge un nouveau dossier (`accept`) ou l’écarte (`dismiss`, avec un `outcome`)." },
    assignCase: { summary: "Attribuer un dossier", description: "À un membre de l’équipe par son identifiant, à soi-même (`me`) ou à personne (`null`)." },
    sendNotice: {
      summary: "Consigner une notification",
      description: "Une seule notification coordonnée par contenu. La suivante à la plateforme nomme la précédente dans `followUpTo`.",
    },
    proposeNotice: {
      summary: "Soumettre une notification à une seconde lecture",
      description: "Rien ne part par là. Le texte doit porter les quatre éléments de l’art. 16(2) du DSA, et ne laisser aucun passage à compléter.",
    },
    readNotice: { summary: "Faire la seconde lecture", description: "L’approuve, ou la rend avec une note. Jamais par son auteur." },
    queueNotice: {
      summary: "Envoyer une notification par courriel",
      description: "Au point de contact, ou à `to`. Les délais courent dès qu’un serveur l’a prise. Celle qui est approuvée part comme elle a été lue, nommée par `draftId`.",
    },
    withdrawNotice: { summary: "Retirer une notification qui n’est pas partie", description: "Un projet, ou un courriel qu’aucun serveur n’a reçu. Ce qui est parti reste parti." },
    logResponse: {
      summary: "Consigner ce que la plateforme a dit",
      description: "Mot pour mot. Sans `kind`, la réponse est classée, et `isGuess` le dit. Un accusé de réception n’arrête aucun autre délai.",
    },
    reclassifyResponse: {
      summary: "Corriger la nature d’une réponse",
      description: "Délais et silence sont recomptés comme si la réponse n’avait jamais été prise pour autre chose.",
    },
    escalateCase: {
      summary: "Franchir un échelon",
      description: "Sans `escalatedAt`, l’échelon compte à partir de son enregistrement. En cas de danger vital, `emergency` consigne que le numéro a été appelé.",
    },
    claimTakedown: { summary: "Consigner une annonce de retrait", description: "Quelqu’un dit que le contenu a disparu. Le dossier ne se ferme qu’une fois cela vérifié." },
    verifyTakedown: {
      summary: "Consigner une vérification de retrait",
      description: "`gone` ferme le dossier comme retiré, `still_up` et `back` le remettent où il en était. Relance n’ouvre jamais l’adresse.",
    },
    closeCase: {
      summary: "Fermer un dossier",
      description: "Avec une issue et un motif. Un dossier dont la victime est mineure exige la référence de sa transmission, ou le refus consigné d’un responsable.",
    },
    reopenCase: { summary: "Rouvrir un dossier", description: "Sauf si un autre dossier ouvert a repris entre-temps l’un de ses contenus." },
    pauseClocks: {
      summary: "Suspendre les échéances d’un dossier",
      description: "Dès maintenant, pour celles dont la règle admet ce motif. Une suspension que personne ne lève prend fin à sa durée maximale ; aucune n’efface un retard.",
    },
    resumeClocks: { summary: "Lever une suspension", description: "Par son identifiant, qui figure dans `pauses` du dossier." },
    rebaseClocks: {
      summary: "Appliquer les règles d’aujourd’hui aux échéances en cours",
      description: "Celles qui étaient closes ou en retard gardent les règles qui les mesuraient. 409 `nothing_to_rebase` si rien ne changerait.",
    },
    openStatute: {
      summary: "Ouvrir un délai légal",
      description: "Seulement pour qui la loi le permet : la personne représentée ou sa ou son mandataire, jamais un bénévole ni l’ordre d’une autorité.",
    },
    logSettlement: { summary: "Consigner ce qu’a dit l’organe extrajudiciaire", description: "Qu’il prend son unique délai supplémentaire, ou qu’il a décidé (DSA art. 21)." },
    reviewClocks: { summary: "Indiquer que des échéances étranges ont été examinées", description: "Retire le dossier de la liste des responsables jusqu’à ce qu’autre chose paraisse étrange." },
    addNote: { summary: "Ajouter une note interne", description: "Pour l’équipe seulement. Sans version, car elle ne change rien à ce que d’autres décident." },
    decideNotice: {
      summary: "Décider d’une notification",
      description:
        "La décision de la plateforme elle-même (DSA, art. 16, §5) : `act`, avec un exposé des motifs dans les mots de la base de données pour la transparence du DSA, ou `refuse`. Les mesures qui enlèvent l’élément consignent aussi l’annonce de son retrait.",
    },
    offerRedress: {
      summary: "Dire comment contester la dernière décision",
      description: "Pour une décision qui ne l’a pas dit elle-même. 409 `redress_complete` si rien ne manque.",
    },
    listStatements: {
      summary: "Lister les exposés des motifs",
      description: "Dans le JSON même de la base de données pour la transparence du DSA, les plus récents d’abord : cent `items` sont ce que son POST /statements prend comme `statements`. Le jeton d’un agent liste ceux de sa plateforme.",
    },
    listCaseStatements: { summary: "Lister les exposés des motifs d’un dossier", description: "Dans le JSON même de la base de données pour la transparence du DSA, les plus récents d’abord." },
    listSilence: {
      summary: "Lister les dossiers sans réponse",
      description: "Le plus long silence d’abord. Avec `asOf`, le tableau tel qu’il était à cet instant, en une page.",
    },
    receiveMail: {
      summary: "Transmettre un courriel reçu",
      description:
        "Le message tel qu’il est arrivé, MIME compris, en `message/rfc822`, 25 Mo au plus ; pour un service de courrier qui reçoit pour Relance. Son texte est conservé, aucune partie qui n’est pas du texte ne l’est. Il va au seul dossier qu’il désigne (par l’adresse propre du dossier, par la notification à laquelle il répond, par notre référence ou par le numéro de la plateforme), y est classé et consigné ; `mail.state` vaut `logged`, `delivery` s’il parle d’une notification en chemin, `unmatched` si une personne doit le placer, ou `waiting`. Le même courriel deux fois n’en fait qu’un : `duplicate` le dit. Jamais rien n’est répondu à son expéditeur.",
    },
    describeApi: { summary: "Lire cette description", description: "OpenAPI 3.1, tirée des schémas mêmes qui contrôlent chaque appel. Sans jeton." },
  },
  faults: {
    fileRefused:
      "Aucun fichier n’est accepté ici : conserver de tels contenus peut être un délit, pour vous comme pour nous. Envoyez liens et identifiants en JSON. Rien n’a été enregistré.",
    notUtf8: "Le corps n’est pas de l’UTF-8 valide, son texte est illisible. Encodez-le en UTF-8 et renvoyez-le.",
    tooDeep: "Le corps imbrique listes et objets plus qu’aucun appel n’en a besoin. Envoyez-le sous la forme que décrit cette page.",
    notAnObject: "Le corps doit être un seul objet JSON.",
    idempotencyKey: "Une Idempotency-Key compte de 1 à 200 caractères ASCII visibles.",
    receiptMissing: "Envoyez le code de suivi dans l’en-tête X-Receipt-Code.",
    receiptUnknown: "Aucun signalement n’a ce code de suivi. Vérifiez ses seize chiffres.",
  },
  unexpected: {
    title: "Une erreur s’est produite de notre côté",
    detail: "La faute est à nous, pas à vous. Si cela se reproduit, donnez-nous ce numéro :",
  },
  fields: FRENCH_FIELDS,
  answers: {
    ok: "Fait.",
    made: "Créé.",
    problem: "Refusé, avec la raison.",
    idempotencyKey: "La même clé avec le même corps reçoit la même réponse ; avec un autre corps, 409.",
    receiptCode: "Les seize chiffres reçus au dépôt.",
    acceptLanguage: "La langue des échecs : fr ou en.",
    message: "Le message brut, octet pour octet.",
    envelopeFrom: "De qui le service le tient ; vide pour l’expéditeur qui n’est personne.",
    envelopeTo: "Les adresses auxquelles il a été remis, séparées par des virgules.",
  },
  page: {
    rulesTitle: "Pour chaque appel",
    callsTitle: "Les appels",
    codesTitle: "Ce que veut dire un refus",
    codesLead: "Chaque échec est un document de problème avec un code stable.",
    parameters: "Paramètres",
    body: "Corps",
    field: "Champ",
    kind: "Forme",
    note: "Note",
    needed: "requis",
    answer: "Réponse",
    code: "Code",
    status: "Statut",
    meaning: "Sens",
    permission: "Droit",
    access_token: "Avec un jeton",
    access_receipt: "Avec un code de suivi",
    access_nobody: "Ouvert à tous",
    machine: "La même chose pour les programmes (OpenAPI 3.1)",
  },
};
