import type { NoticeWords } from "./notice-words";

export const CHANNELS_EN: NoticeWords["channels"] = { email: "by e-mail", web_form: "by web form", in_app: "in the app", phone: "by phone", post: "by post" };

export const KINDS_EN: NoticeWords["kinds"] = {
  server: "server",
  channel: "channel",
  message: "message",
  invite: "invitation",
  account: "account",
  post: "post",
  file: "file",
  listing: "listing",
  page: "page",
};

export const CATEGORIES_EN: NoticeWords["categories"] = {
  life_threat: "threat to somebody’s life or safety",
  csam: "sexual abuse of children",
  grooming: "solicitation of a minor by an adult",
  terrorism: "terrorist content",
  ncii: "intimate images shared without the consent of the person shown",
  sexual_deepfake: "sexual montage of a person, made without their consent",
  voyeurism: "images taken of a person without their knowledge in private",
  sextortion: "blackmail with intimate images",
  harassment: "harassment, or disclosure of somebody’s private details",
  hate_speech: "incitement to hatred or violence against people for who they are",
  impersonation: "impersonation of a person, or a deceptive montage of them",
  other: "as described below",
};

export const CODES_EN: NoticeWords["codes"] = {
  code_penal: "French criminal code (Code pénal)",
  loi_1881: "French press act of 29 July 1881",
  dsa: "Regulation (EU) 2022/2065 (DSA)",
  dir_2011_93: "Directive 2011/93/EU",
  tco: "Regulation (EU) 2021/784",
};
