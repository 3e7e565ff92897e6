import type { NoticeWords } from "./notice-words";

export const CHANNELS_FR: NoticeWords["channels"] = {
  email: "par courriel",
  web_form: "par formulaire en ligne",
  in_app: "dans l’application",
  phone: "par téléphone",
  post: "par courrier postal",
};

export const KINDS_FR: NoticeWords["kinds"] = {
  server: "serveur",
  channel: "salon",
  message: "message",
  invite: "invitation",
  account: "compte",
  post: "publication",
  file: "fichier",
  listing: "annonce",
  page: "page",
};

export const CATEGORIES_FR: NoticeWords["categories"] = {
  life_threat: "menace pour la vie ou la sécurité d’une personne",
  csam: "abus sexuels sur enfants",
  grooming: "sollicitation d’un mineur par un adulte",
  terrorism: "contenu à caractère terroriste",
  ncii: "images intimes diffusées sans le consentement de la personne représentée",
  sexual_deepfake: "montage à caractère sexuel d’une personne, réalisé sans son consentement",
  voyeurism: "images prises à l’insu d’une personne dans son intimité",
  sextortion: "chantage au moyen d’images intimes",
  harassment: "harcèlement, ou divulgation de la vie privée d’une personne",
  hate_speech: "incitation à la haine ou à la violence contre des personnes en raison de ce qu’elles sont",
  impersonation: "usurpation de l’identité d’une personne, ou montage trompeur la représentant",
  other: "comme décrit ci-dessous",
};

export const CODES_FR: NoticeWords["codes"] = {
  code_penal: "Code pénal",
  loi_1881: "loi du 29 juillet 1881 sur la liberté de la presse",
  dsa: "règlement (UE) 2022/2065 (DSA)",
  dir_2011_93: "directive 2011/93/UE",
  tco: "règlement (UE) 2021/784",
};
