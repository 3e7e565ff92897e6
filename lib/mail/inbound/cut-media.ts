import "server-only";
import { findEmbeddedMedia } from "@/lib/domain/evidence/embedded-media";
import { cutEncodedLines } from "./encoded-lines";

const DATA_URI = /\bdata:[a-z]{1,40}\/[a-z0-9.+-]{1,100}[;,][^\s"'<>)\]]*/giu;
const WORD = /[^\s"'<>()[\]{}]{16,}/gu;
const BLANK_LINE = /(\n[ \t]{0,100}\r?\n)/;

/** What stands where encoded data stood. Says how much there was, and nothing of what it was. */
export function mark(cut: string): string {
  return `[taken out: ${cut.length} characters of encoded data]`;
}

/**
 * The text with every file that was written into it taken out: uuencode, yEnc, base64 lines, data URIs, and, where anything is still to be
 * found, the word, else the paragraph, else all of it. What is returned passes `findEmbeddedMedia`. DESIGN section 5, rule 1.
 */
export function cutMedia(text: string): string {
  const plain = cutPlainMedia(text);
  if (isClean(plain)) return plain;
  const words = plain.replace(WORD, (word) => (isClean(word) ? word : mark(word)));
  if (isClean(words)) return words;
  const paragraphs = words.split(BLANK_LINE).map((paragraph) => (isClean(paragraph) ? paragraph : mark(paragraph)));
  const rest = paragraphs.join("");
  return isClean(rest) ? rest : mark(text);
}

/** The same for files that are written as files always are. Quick on any length, where the whole search is for a text of bounded length. */
export function cutPlainMedia(text: string): string {
  return cutEncodedLines(text, mark).replace(DATA_URI, mark);
}

function isClean(text: string): boolean {
  return findEmbeddedMedia(text) === null;
}
