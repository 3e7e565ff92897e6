import type { LegalReference } from "../../law/legal-reference";
import { CATEGORY_RULES } from "../../law/category-rules";
import type { NamedItem, NoticeFacts } from "./notice-facts";
import { wordsOf, type HeadedPart, type NoticeWords } from "./notice-words";

/** The items, one by one: what each is, its place on a line of its own, and the platform's own identifier. DSA art. 16(2)(b). */
export function locationsText(facts: NoticeFacts): string {
  const words = wordsOf(facts.language);
  return [words.covered(facts.items.length), ...facts.items.map((item, index) => itemBlock(item, index + 1, words))].join("\n\n");
}

function itemBlock({ kind, postedAt, location, key }: NamedItem, number: number, words: NoticeWords): string {
  const line = `(${number}) ${words.itemLine(words.kinds[kind], postedAt === null ? null : words.moment(postedAt))}`;
  const hasOwnKey = key !== null && key !== location && !key.startsWith("url:");
  return [line, location, hasOwnKey ? words.identifier(key) : null].filter((text) => text !== null).join("\n");
}

/** Why it is illegal: what kind, on what basis, by whose sight; and the reasons proper, which are a person's. DSA art. 16(2)(a). */
export function reasonsText(facts: NoticeFacts): string {
  const words = wordsOf(facts.language);
  const basis = legalBasisText(facts);
  const known = [words.category(words.categories[facts.category]), basis === "" ? "" : words.legalBasis(basis), words.observed(facts)];
  return [known.filter((text) => text !== "").join("\n"), facts.reasons ?? words.reasonsToWrite].join("\n\n");
}

/** The provisions that the category rests on, by act; empty where it has none of its own. */
export function legalBasisText({ category, language }: Pick<NoticeFacts, "category" | "language">): string {
  const words = wordsOf(language);
  const references = CATEGORY_RULES[category].legalBasis;
  const codes = [...new Set(references.map(({ code }) => code))];
  return codes.map((code) => words.articles(words.codes[code], articlesOf(references, code))).join("; ");
}

function articlesOf(references: readonly LegalReference[], code: LegalReference["code"]): string[] {
  return references.flatMap((reference) => (reference.code === code && reference.article !== undefined ? [reference.article] : []));
}

interface Turn {
  readonly at: Date;
  readonly text: string;
}

/** All that went to the platform and came back, by its dates; a receipt is called what it is. Empty where nothing did. */
export function exchangeText(facts: NoticeFacts): string {
  const words = wordsOf(facts.language);
  const turns = [...sentTurns(facts, words), ...receivedTurns(facts, words)].sort((a, b) => a.at.getTime() - b.at.getTime());
  return turns.map(({ at, text }) => `- ${words.moment(at)}, ${text}`).join("\n");
}

function sentTurns({ earlier }: NoticeFacts, { sent, channels }: NoticeWords): Turn[] {
  const first = earlier.find(({ by }) => by === "us");
  return earlier.map((notice) => {
    const what = notice.by === "reporter" ? sent.byReporter : notice === first ? sent.notice : sent.followUp;
    const number = notice.externalReference === null ? "" : ` (${sent.number(notice.externalReference)})`;
    return { at: notice.sentAt, text: `${what}, ${channels[notice.channel]}${number}` };
  });
}

function receivedTurns({ responses }: NoticeFacts, words: NoticeWords): Turn[] {
  return responses.map(({ receivedAt, kind }) => {
    switch (kind) {
      case "automatic_receipt":
      case "human_receipt":
        return { at: receivedAt, text: words.receipt[kind] };
      case "transfer":
      case "other":
        return { at: receivedAt, text: words.otherWord };
      default:
        return { at: receivedAt, text: words.answered };
    }
  });
}

/** Parts of a letter under numbered headings; a part that says nothing is left out. */
export function underHeadings(parts: readonly (readonly [HeadedPart, string])[], words: NoticeWords): string[] {
  return parts.filter(([, text]) => text !== "").map(([part, text], index) => `${index + 1}. ${words.headings[part]}\n\n${text}`);
}
