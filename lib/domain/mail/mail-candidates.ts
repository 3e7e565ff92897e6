import { parseReference } from "../case/reference";
import { withoutQuotedMail } from "../response/quoted-mail";
import type { IncomingMail } from "./incoming-mail";

/** What a mail names that may lead to a case: to be looked up, since most of it is none. */
export interface MailCandidates {
  /** Message-IDs that it answers or reports on, the nearest first. */
  readonly messageIds: readonly string[];
  /** Our references, well formed with their check character. */
  readonly references: readonly string[];
  /** What may be the platform's number for a notice, lower case. */
  readonly numbers: readonly string[];
}

/** Anybody can send a mail of nothing but numbers. */
const MOST = 500;
const SHORTEST_NUMBER = 5;
const LONGEST_NUMBER = 200;

/** Written out with its prefix: eight characters alone pass the check once in 37 times. */
const REFERENCE = /\bRL[-\u2010\u2011 ]?[0-9A-Z]{4}[-\u2010\u2011 ]?[0-9A-Z]{4}\b/giu;

/** All that a mail may be matched by, in what it says itself: what it quotes may be of another case. */
export function mailCandidates(mail: IncomingMail): MailCandidates {
  const original = mail.report?.originalMessageId ?? null;
  const messageIds = [...(original === null ? [] : [original]), ...mail.inReplyTo, ...[...mail.references].reverse()];
  const said = [mail.subject, withoutQuotedMail(mail.text), mail.forwarded?.subject, withoutQuotedMail(mail.forwarded?.text ?? "")];
  const text = said.filter((part) => typeof part === "string").join("\n");
  return { messageIds: distinct(messageIds), references: distinct(referencesIn(text)), numbers: distinct(numbersIn(text)) };
}

function referencesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([written]) => parseReference(written.replace(/[\u2010\u2011]/gu, "-")) ?? []);
}

/**
 * Whole words that hold a digit, as they stand, without what leads up to them ("ticket:" or "#"), and with the word before them: people
 * write down "#48213" and "Ticket 48213" as the number that they were given.
 */
function numbersIn(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;()[\]{}<>"'«»|*]+/u).map(trimmed).filter((word) => word !== "");
  return words.flatMap((word, index) => {
    if (!/\d/u.test(word)) return [];
    const parts = word.split(/[:=#]/u).filter((part) => part !== word);
    const before = words[index - 1];
    const whole = [word, ...parts, ...(before === undefined ? [] : [`${before} ${word}`])];
    return [...whole, `#${word}`].filter(isNumber);
  });
}

function isNumber(word: string): boolean {
  return /\d/u.test(word) && word.length >= SHORTEST_NUMBER && word.length <= LONGEST_NUMBER;
}

/** Without the signs around a word that belong to the sentence; the sign of a number may belong to it. */
function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}#]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "");
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, MOST);
}
