import { withoutMarkup } from "./mail-markup";
import { withoutQuotedMail } from "./quoted-mail";

const COMBINING_MARK = /\p{M}/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", œ: "oe", æ: "ae" };
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** The lines that the platform wrote itself, as it wrote them. */
export function ownWords(text: string): string {
  return withoutQuotedMail(withoutMarkup(text.replace(/\r\n?/gu, "\n")));
}

/** Words ready to be searched: no case, no accents, no typographic apostrophes. An umlaut keeps its e: "würde" is not "wurde". */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßœæ]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFKD")
    .replace(COMBINING_MARK, "");
}

/**
 * What the platform itself wrote, ready to be searched: without quoted mail (our own notice asks for a removal, and must not
 * pass for one), without markup, case and accents.
 */
export function plainWording(text: string): string {
  return plainCharacters(ownWords(text));
}

/** Dots that end no sentence, so that an "if" is not cut off from what it governs. */
const SHORTENED =
  /(?<![\p{L}\d])(?:art|arts|abs|nr|no|n|num|ref|az|tel|e\.g|i\.e|z\.b|u\.a|d\.h|p\.ex|p|par|cf|vgl|bzw|ggf|mr|mrs|ms|dr|dott|avv|ing|sr|sra|sig|m|mme|st|vs|approx|inc|ltd|s\.a|ph|mar|mer|jeu|ven|lun|gio|mie|jue|vie|i\.v)\.$/u;
const LABEL = /\n(?=[\p{L}][^\n:.!?]{1,40}: ?\S)/u;
/** So long a sentence is none: it is read in pieces, and no piece after the first is taken at its word. */
const LONGEST_SENTENCE = 1500;

function rejoined(pieces: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORTENED.test(last.slice(-12))) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/**
 * Sentences, each with its final sign. Ends at full stop, question or exclamation mark before a space, at an empty line and
 * before a line that begins with a label; not at a semicolon, colon or single line break, so that an "if" keeps the list
 * below it, nor after a shortened word.
 */
export function sentencesOf(wording: string): string[] {
  return wording.split(/\n[^\S\n]*\n/u).flatMap((paragraph) => {
    const pieces = paragraph.split(LABEL).flatMap((part) => part.split(/(?<=[.!?\u2026][)"»'”]?)\s+/u));
    const trimmed = pieces.map((piece) => piece.replace(/\s+/gu, " ").trim()).filter((piece) => piece !== "");
    return rejoined(trimmed).flatMap(cutToLength);
  });
}

function cutToLength(sentence: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < sentence.length; at += LONGEST_SENTENCE) pieces.push(sentence.slice(at, at + LONGEST_SENTENCE));
  return pieces;
}
