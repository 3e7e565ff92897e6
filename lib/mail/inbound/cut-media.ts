import "server-only";
import { cutEncodedLines } from "./encoded-lines";
import { holdsNoMedia } from "./holds-no-media";

const DATA_URI = /\bdata:[a-z]{1,40}\/[a-z0-9.+-]{1,100}[;,][^\s"'<>)\]]*/giu;
const WORD = /[^\s"'<>()[\]{}]{16,}/gu;
/** A word of nothing but the letters of base64, capitals, small letters and digits all: no hash, no slug, no address. */
const ENCODED_WORD = /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[A-Za-z0-9+/_-]{32,}={0,2}$/;
/** So many in one text, of the length of a line, are a file whose beginning is missing. */
const MOST_ENCODED_LINES = 8;
const BLANK_LINE = /(\n[ \t]{0,100}\r?\n)/;

/** What stands where encoded data stood. Says how much there was, and nothing of what it was. */
export function mark(cut: string): string {
  return `[taken out: ${cut.length} characters of encoded data]`;
}

/**
 * The text with every file that was written into it taken out: uuencode, yEnc, base64 lines, data URIs, and, where anything is still to be
 * found, the word, else the paragraph, else all of it. What is returned holds none. DESIGN section 5, rule 1.
 */
export function cutMedia(text: string): string {
  const plain = cutDataUris(cutEncodedLines(text, mark));
  if (holdsNoMedia(plain) && encodedLines(plain) <= MOST_ENCODED_LINES) return plain;
  const words = plain.replace(WORD, (word) => (ENCODED_WORD.test(word) || !holdsNoMedia(word) ? mark(word) : word));
  if (holdsNoMedia(words)) return words;
  const paragraphs = words.split(BLANK_LINE).map((paragraph) => (holdsNoMedia(paragraph) ? paragraph : mark(paragraph)));
  const rest = paragraphs.join("");
  return holdsNoMedia(rest) ? rest : mark(text);
}

/** Takes out the files that are written as addresses, as mails in HTML carry their pictures. Quick on any length. */
export function cutDataUris(text: string): string {
  return text.replace(DATA_URI, mark);
}

function encodedLines(text: string): number {
  return (text.match(WORD) ?? []).filter((word) => word.length >= 56 && ENCODED_WORD.test(word)).length;
}
