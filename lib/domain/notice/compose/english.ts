import { answerOf, hasInformationRequest } from "./answer-of";
import { CATEGORIES_EN, CHANNELS_EN, CODES_EN, KINDS_EN } from "./english-names";
import type { NoticeFacts } from "./notice-facts";
import type { NoticeWords } from "./notice-words";
import { placeholder } from "./placeholder";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const day = (at: Date) => `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
const moment = (at: Date) => `${day(at)}, ${at.toISOString().slice(11, 16)} UTC`;
const items = (count: number) => (count === 1 ? "one item" : `${count} items`);
const days = (count: number) => (count === 0 ? "less than a day" : count === 1 ? "one day" : `${count} days`);
const firstDay = ({ earlier, now }: NoticeFacts) => day((earlier.find(({ by }) => by === "us") ?? earlier[0])?.sentAt ?? now);
const silence = ({ unansweredSince, silentDays, platformName }: NoticeFacts) =>
  unansweredSince === null ? "" : ` Since ${day(unansweredSince)} ${platformName} has given no answer: ${days(silentDays)} of silence.`;

export const ENGLISH: NoticeWords = {
  day,
  moment,
  headings: {
    locations: "Exact location (DSA art. 16(2)(b))",
    reasons: "Why it is illegal (DSA art. 16(2)(a))",
    notifier: "Who notifies (DSA art. 16(2)(c))",
    goodFaith: "Good faith (DSA art. 16(2)(d))",
    exchange: "What was sent to the platform, and what came back",
    request: "What we ask",
  },
  channels: CHANNELS_EN,
  kinds: KINDS_EN,
  categories: CATEGORIES_EN,
  codes: CODES_EN,
  articles: (act, [first, ...rest]) => {
    if (first === undefined) return act;
    const last = rest.at(-1);
    return last === undefined ? `${act}, article ${first}` : `${act}, articles ${[first, ...rest.slice(0, -1)].join(", ")} and ${last}`;
  },
  subject: {
    platform: ({ reference }) => `Notice of illegal content (DSA art. 16), our reference ${reference}`,
    trusted_flagger: ({ reference }) => `Illegal content for a priority notice (DSA art. 22), our reference ${reference}`,
    hotline: ({ reference }) => `Report of illegal content, our reference ${reference}`,
    authority: ({ reference }) => `Report of an offence online, our reference ${reference}`,
    regulator: ({ reference }) => `Complaint about a notice without an answer (DSA art. 53), our reference ${reference}`,
  },
  followUpSubject: (facts) => `Follow-up to our notice of ${firstDay(facts)}, our reference ${facts.reference}`,
  greeting: (name) => (name === null ? "Hello," : `To ${name}:`),
  opening: {
    platform: ({ reference }) => `This is a notice of illegal content under article 16 of Regulation (EU) 2022/2065 (Digital Services Act, DSA). Our reference is ${reference}.`,
    trusted_flagger: ({ reference, platformName }) =>
      `We ask you to look into illegal content on ${platformName} and, if you come to the same view, to notify it with the priority that article 22 of Regulation (EU) 2022/2065 (DSA) gives you. Our reference is ${reference}.`,
    hotline: ({ reference, platformName }) => `We report illegal content on ${platformName} to you. We send locations only, and no copy of anything. Our reference is ${reference}.`,
    authority: ({ reference, platformName }) => `We report to you what appears to be an offence committed on ${platformName}. We hold no copy of the content itself. Our reference is ${reference}.`,
    regulator: (facts) =>
      `We complain under article 53 of Regulation (EU) 2022/2065 (DSA) about how ${facts.platformName} handled a notice of illegal content under article 16. Our reference is ${facts.reference}.${silence(facts)}`,
  },
  followUpOpening: (facts) => `On ${firstDay(facts)} we sent you a notice of illegal content under article 16 of Regulation (EU) 2022/2065 (DSA). Our reference is still ${facts.reference}.${silence(facts)}`,
  danger: "A report speaks of danger to somebody’s life or safety. Please look at this first, and see article 18 of the DSA.",
  covered: (count) => `This concerns ${items(count)}. ${count === 1 ? "Its location stands" : "Their locations stand"} here as plain text, as reported to us.`,
  itemLine: (kind, posted) => (posted === null ? kind : `${kind}, posted on ${posted}`),
  identifier: (key) => `Identifier: ${key}`,
  category: (name) => `Kind of content: ${name}.`,
  legalBasis: (texts) => `Legal basis: ${texts}.`,
  observed: ({ observedAt, reportedAt, reportCount }) => {
    const reports = reportCount > 1 ? `${reportCount} separate reports reached us` : "A report reached us";
    const told = reportedAt === null ? "" : `${reports}${reportCount > 1 ? ", the first" : ""} on ${moment(reportedAt)}.`;
    if (observedAt === null) return told;
    const isOnce = observedAt.first.getTime() === observedAt.last.getTime();
    return `${isOnce ? `Seen there on ${moment(observedAt.first)}.` : `Seen there between ${moment(observedAt.first)} and ${moment(observedAt.last)}.`} ${told}`.trim();
  },
  reasonsToWrite: placeholder("Say here what can be seen there, without quoting it, and why it is illegal: who is harmed, and what was not agreed to."),
  notifier: ({ organisation, caseAddress }) => `Name: ${organisation}\nAddress: ${caseAddress}\nWe notify on behalf of those who reported this to us, and do not say who they are.`,
  goodFaith: "We believe in good faith that the information and allegations in this notice are accurate and complete.",
  sent: { notice: "our notice", followUp: "our follow-up", byReporter: "a report by somebody else", number: (text) => `your number: ${text}` },
  receipt: { automatic_receipt: "an automatic receipt came, which is not an answer", human_receipt: "a receipt came, which is not an answer" },
  answered: "an answer came",
  otherWord: "a message came that answers nothing",
  openQuestion: (facts) => {
    const answer = answerOf(facts);
    const when = answer === null ? "" : hasInformationRequest(facts) ? `On ${day(answer.receivedAt)} you asked us for information. ` : `On ${day(answer.receivedAt)} you answered. `;
    return `${when}${placeholder(hasInformationRequest(facts) ? "Give here the information that was asked for." : "Say here what is still open.")}`;
  },
  request: {
    platform: () =>
      "Please confirm receipt without undue delay (DSA art. 16(4)). Please tell us your decision on each item, and whether automated means were used for it, with the possibilities for redress (DSA art. 16(5) and (6)).",
    trusted_flagger: ({ platformName }) => `Please tell us whether you notify ${platformName}, when, under which reference, and what it decides.`,
    hotline: () => "Please confirm receipt and tell us your own reference, and whether you pass this on to the police, to the host or to a partner abroad.",
    authority: () => "Please confirm receipt and tell us your own reference. We keep our record of what was sent and received, and hand it to you if you ask for it.",
    regulator: ({ platformName }) =>
      `Please look into whether ${platformName} met its duties to confirm receipt and to decide without undue delay (DSA art. 16(4) to (6)). We hold the complete record, with every time, and send it if you ask for it. The exact locations are not in this letter; we give them if you ask for them.`,
  },
  followUpRequest: ({ unansweredSince }) =>
    `${unansweredSince === null ? "" : "A receipt is not a decision. "}Please tell us your decision on each item, and the possibilities for redress (DSA art. 16(5)).`,
  answerTo: ({ caseAddress, reference, organisation }) => `Please answer to ${caseAddress} and quote ${reference}.\n\n${organisation}`,
};
