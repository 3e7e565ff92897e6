import type { ItemKind } from "../../item/item";
import type { Category } from "../../law/category";
import type { LegalCode } from "../../law/legal-reference";
import type { Channel, Recipient } from "../notice";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import type { NoticeFacts, NoticeLanguage } from "./notice-facts";

/** Those whom we write to by template. What the press is told, a person writes. */
export type Addressed = Exclude<Recipient, "press">;

/** The parts of a notice that stand under a heading. */
export type HeadedPart = "locations" | "reasons" | "notifier" | "goodFaith" | "exchange" | "request";

type Told = (facts: NoticeFacts) => string;

/** Everything that a notice says in one language. Sentences are whole, so that each language keeps its own grammar. */
export interface NoticeWords {
  readonly day: (at: Date) => string;
  readonly moment: (at: Date) => string;
  readonly headings: Readonly<Record<HeadedPart, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly codes: Readonly<Record<LegalCode, string>>;
  /** The articles of one act. */
  readonly articles: (act: string, articles: readonly string[]) => string;
  readonly subject: Readonly<Record<Addressed, Told>>;
  readonly followUpSubject: Told;
  readonly greeting: (name: string | null) => string;
  readonly opening: Readonly<Record<Addressed, Told>>;
  readonly followUpOpening: Told;
  readonly danger: string;
  readonly covered: (count: number) => string;
  readonly itemLine: (kind: string, posted: string | null) => string;
  readonly identifier: (key: string) => string;
  readonly category: (name: string) => string;
  readonly legalBasis: (texts: string) => string;
  readonly observed: Told;
  readonly reasonsToWrite: string;
  readonly notifier: Told;
  readonly goodFaith: string;
  readonly sent: { readonly notice: string; readonly followUp: string; readonly byReporter: string; readonly number: (text: string) => string };
  readonly receipt: { readonly automatic_receipt: string; readonly human_receipt: string };
  readonly answered: string;
  readonly otherWord: string;
  readonly openQuestion: Told;
  readonly request: Readonly<Record<Addressed, Told>>;
  readonly followUpRequest: Told;
  readonly answerTo: Told;
}

const WORDS: Readonly<Record<NoticeLanguage, NoticeWords>> = { fr: FRENCH, en: ENGLISH };

export function wordsOf(language: NoticeLanguage): NoticeWords {
  return WORDS[language];
}

/** Every language, for what must be understood in whichever it was written. */
export const ALL_WORDS: readonly NoticeWords[] = Object.values(WORDS);
