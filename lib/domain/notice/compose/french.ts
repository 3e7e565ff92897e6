import { answerOf, hasInformationRequest } from "./answer-of";
import { CATEGORIES_FR, CHANNELS_FR, CODES_FR, KINDS_FR } from "./french-names";
import type { NoticeFacts } from "./notice-facts";
import type { NoticeWords } from "./notice-words";
import { placeholder } from "./placeholder";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const day = (at: Date) => `${at.getUTCDate() === 1 ? "1er" : at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
const moment = (at: Date) => `${day(at)} à ${at.toISOString().slice(11, 13)}\u00a0h\u00a0${at.toISOString().slice(14, 16)} UTC`;
const items = (count: number) => (count === 1 ? "un élément" : `${count} éléments`);
const days = (count: number) => (count === 0 ? "moins d’un jour" : count === 1 ? "un jour" : `${count} jours`);
const firstDay = ({ earlier, now }: NoticeFacts) => day((earlier.find(({ by }) => by === "us") ?? earlier[0])?.sentAt ?? now);
const silence = ({ unansweredSince, silentDays, platformName }: NoticeFacts) =>
  unansweredSince === null ? "" : ` Depuis le ${day(unansweredSince)}, ${platformName} n’a donné aucune réponse\u00a0: ${days(silentDays)} de silence.`;

export const FRENCH: NoticeWords = {
  day,
  moment,
  headings: {
    locations: "Emplacement exact (DSA, art. 16(2)(b))",
    reasons: "Pourquoi ce contenu est illicite (DSA, art. 16(2)(a))",
    notifier: "Qui notifie (DSA, art. 16(2)(c))",
    goodFaith: "Bonne foi (DSA, art. 16(2)(d))",
    exchange: "Ce qui a été envoyé à la plateforme, et ce qui en est revenu",
    request: "Ce que nous demandons",
  },
  channels: CHANNELS_FR,
  kinds: KINDS_FR,
  categories: CATEGORIES_FR,
  codes: CODES_FR,
  articles: (act, [first, ...rest]) => {
    if (first === undefined) return act;
    const last = rest.at(-1);
    return last === undefined ? `${act}, article ${first}` : `${act}, articles ${[first, ...rest.slice(0, -1)].join(", ")} et ${last}`;
  },
  subject: {
    platform: ({ reference }) => `Notification de contenu illicite (DSA, art. 16), notre référence ${reference}`,
    trusted_flagger: ({ reference }) => `Contenu illicite à notifier en priorité (DSA, art. 22), notre référence ${reference}`,
    hotline: ({ reference }) => `Signalement de contenu illicite, notre référence ${reference}`,
    authority: ({ reference }) => `Signalement d’une infraction en ligne, notre référence ${reference}`,
    regulator: ({ reference }) => `Plainte pour notification restée sans réponse (DSA, art. 53), notre référence ${reference}`,
  },
  followUpSubject: (facts) => `Relance de notre notification du ${firstDay(facts)}, notre référence ${facts.reference}`,
  greeting: (name) => (name === null ? "Bonjour," : `À l’attention de ${name}`),
  opening: {
    platform: ({ reference }) =>
      `Ceci est une notification de contenu illicite au titre de l’article 16 du règlement (UE) 2022/2065 sur les services numériques (DSA). Notre référence est ${reference}.`,
    trusted_flagger: ({ reference, platformName }) =>
      `Nous vous demandons d’examiner un contenu illicite présent sur ${platformName} et, si vous partagez cet avis, de le notifier avec la priorité que vous donne l’article 22 du règlement (UE) 2022/2065 (DSA). Notre référence est ${reference}.`,
    hotline: ({ reference, platformName }) =>
      `Nous vous signalons un contenu illicite présent sur ${platformName}. Nous n’envoyons que des emplacements, et aucune copie de quoi que ce soit. Notre référence est ${reference}.`,
    authority: ({ reference, platformName }) =>
      `Nous vous signalons ce qui paraît constituer une infraction commise sur ${platformName}. Nous ne détenons aucune copie du contenu lui-même. Notre référence est ${reference}.`,
    regulator: (facts) =>
      `Nous portons plainte, au titre de l’article 53 du règlement (UE) 2022/2065 (DSA), contre la manière dont ${facts.platformName} a traité une notification de contenu illicite au titre de l’article 16. Notre référence est ${facts.reference}.${silence(facts)}`,
  },
  followUpOpening: (facts) =>
    `Le ${firstDay(facts)}, nous vous avons envoyé une notification de contenu illicite au titre de l’article 16 du règlement (UE) 2022/2065 (DSA). Notre référence reste ${facts.reference}.${silence(facts)}`,
  danger: "Un signalement fait état d’un danger pour la vie ou la sécurité d’une personne. Merci d’examiner ceci en premier, et de vous reporter à l’article 18 du DSA.",
  covered: (count) => `Ceci concerne ${items(count)}. ${count === 1 ? "Son emplacement figure" : "Leurs emplacements figurent"} ici en texte brut, comme on nous l’a signalé.`,
  itemLine: (kind, posted) => (posted === null ? kind : `${kind}, publication le ${posted}`),
  identifier: (key) => `Identifiant\u00a0: ${key}`,
  category: (name) => `Nature du contenu\u00a0: ${name}.`,
  legalBasis: (texts) => `Fondement juridique\u00a0: ${texts}.`,
  observed: ({ observedAt, reportedAt, reportCount }) => {
    const reports = reportCount > 1 ? `${reportCount} signalements distincts nous sont parvenus, le premier` : "Un signalement nous est parvenu";
    const told = reportedAt === null ? "" : `${reports} le ${moment(reportedAt)}.`;
    if (observedAt === null) return told;
    const isOnce = observedAt.first.getTime() === observedAt.last.getTime();
    return `${isOnce ? `Vu à cet endroit le ${moment(observedAt.first)}.` : `Vu à cet endroit entre le ${moment(observedAt.first)} et le ${moment(observedAt.last)}.`} ${told}`.trim();
  },
  reasonsToWrite: placeholder("Dites ici ce que l’on peut y voir, sans le citer, et pourquoi c’est illicite\u00a0: à qui cela nuit, et ce qui n’a pas été consenti."),
  notifier: ({ organisation, caseAddress }) =>
    `Nom\u00a0: ${organisation}\nAdresse\u00a0: ${caseAddress}\nNous notifions au nom des personnes qui nous ont signalé ce contenu, sans dire qui elles sont.`,
  goodFaith: "Nous avons la conviction, de bonne foi, que les informations et les allégations de cette notification sont exactes et complètes.",
  sent: { notice: "notre notification", followUp: "notre relance", byReporter: "un signalement par une autre personne", number: (text) => `votre numéro\u00a0: ${text}` },
  receipt: {
    automatic_receipt: "un accusé de réception automatique est arrivé, ce qui n’est pas une réponse",
    human_receipt: "un accusé de réception est arrivé, ce qui n’est pas une réponse",
  },
  answered: "une réponse est arrivée",
  otherWord: "un message est arrivé, qui ne répond à rien",
  openQuestion: (facts) => {
    const answer = answerOf(facts);
    const asked = hasInformationRequest(facts);
    const when = answer === null ? "" : `Le ${day(answer.receivedAt)}, vous nous avez ${asked ? "demandé des informations" : "répondu"}. `;
    return `${when}${placeholder(asked ? "Donnez ici les informations demandées." : "Dites ici ce qui reste ouvert.")}`;
  },
  request: {
    platform: () =>
      "Merci d’en accuser réception sans retard injustifié (DSA, art. 16(4)). Merci de nous dire votre décision sur chaque élément, et si des moyens automatisés y ont servi, avec les voies de recours possibles (DSA, art. 16(5) et (6)).",
    trusted_flagger: ({ platformName }) => `Merci de nous dire si vous le notifiez à ${platformName}, quand, sous quelle référence, et ce que la plateforme décide.`,
    hotline: () => "Merci d’en accuser réception et de nous donner votre propre référence, et de nous dire si vous transmettez ceci à la police, à l’hébergeur ou à un partenaire à l’étranger.",
    authority: () => "Merci d’en accuser réception et de nous donner votre propre référence. Nous conservons la trace de ce qui a été envoyé et reçu, et vous la remettons sur demande.",
    regulator: ({ platformName }) =>
      `Merci d’examiner si ${platformName} a respecté ses obligations d’accuser réception et de décider sans retard injustifié (DSA, art. 16(4) à (6)). Nous détenons l’historique complet, avec chaque heure, et l’envoyons sur demande. Les emplacements exacts ne figurent pas dans cette lettre\u00a0; nous les donnons sur demande.`,
  },
  followUpRequest: ({ unansweredSince }) =>
    `${unansweredSince === null ? "" : "Un accusé de réception n’est pas une décision. "}Merci de nous dire votre décision sur chaque élément, et les voies de recours possibles (DSA, art. 16(5)).`,
  answerTo: ({ caseAddress, reference, organisation }) => `Merci de répondre à ${caseAddress} en rappelant ${reference}.\n\n${organisation}`,
};
