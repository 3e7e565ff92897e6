import { decodeBase64 } from "./base64";
import { sniffFile } from "./magic-bytes";

export type EmbeddedMedia = "data_uri" | "base64";

const DATA_URI = /\bdata:[a-z]+\/[a-z0-9.+-]+[;,]/iu;
const SPACED_MEDIA_URI = /\bdata\s*:\s*(?:image|video|audio)\s*\/\s*[\w.+-]+\s*,\s*(?:<|%3c)/iu;
/** Searched in a text without white space, where no ordinary sentence can end in `;base64,`. */
const ENCODED_DATA_URI = /data:[\w.+/="'-]{0,100}(?:;[\w.+/="'-]{0,100}){0,5};base64,/iu;

/** A blob begins after anything outside its alphabet, or at a path segment of an address. */
const BLOB_START = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]|\/(?=[A-Za-z0-9+/_-])/gu;
const SNIFFED_CHARACTERS = 24;
const SNIFF_MIN_CHARACTERS = 16;
const RUN = /[A-Za-z0-9+/_-]{32,}(?:\s+[A-Za-z0-9+/_-]{32,})*(?:\s+[A-Za-z0-9+/_-]+)?/gu;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/\S+/giu;

/** Above this an encoded blob is media or a file, whatever its first bytes. */
const LONG_RUN = 512;
/** Signed addresses carry long tokens of their own; above this they carry something else. */
const LONG_RUN_IN_ADDRESS = 2_048;

/** Undoes what a browser would undo before it reads a data URI: percent and character references for its punctuation. */
function unescapePunctuation(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/%3a|&colon;|&#0*58;|&#x0*3a;/giu, ":")
    .replace(/%3b|&semi;|&#0*59;|&#x0*3b;/giu, ";")
    .replace(/%2c|&comma;|&#0*44;|&#x0*2c;/giu, ",")
    .replace(/%2f|&sol;|&#0*47;|&#x0*2f;/giu, "/")
    .replace(/%2b/giu, "+");
}

function isDataUri(text: string): boolean {
  return DATA_URI.test(text) || SPACED_MEDIA_URI.test(text) || ENCODED_DATA_URI.test(text.replace(/\s+/gu, ""));
}

/** Up to 24 characters of a blob from here on, over spaces and line breaks; enough for every signature. */
function blobAt(text: string, start: number): string {
  const nearby = text.slice(start, start + 3 * SNIFFED_CHARACTERS).replace(/\s+/gu, "");
  return (/^[A-Za-z0-9+/_-]*/u.exec(nearby)?.[0] ?? "").slice(0, SNIFFED_CHARACTERS);
}

/** Bare MPEG frames start with twelve set bits, as does `//s…` of an address or `__s…` of a name; only a long blob tells. */
function isSpelledByChance(format: string, blob: string): boolean {
  return format === "mp3" && /^[/_]/u.test(blob);
}

function beginsLikeAFile(text: string): boolean {
  for (const { index, 0: first } of text.matchAll(BLOB_START)) {
    const starts = first === "/" ? [index, index + 1] : [index];
    for (const start of starts) {
      const blob = blobAt(text, start);
      if (blob.length < SNIFF_MIN_CHARACTERS) continue;
      const format = sniffFile(decodeBase64(blob));
      if (format !== null && !isSpelledByChance(format, blob)) return true;
    }
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  const printable = bytes.filter((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13);
  return printable.length > 0.7 * bytes.length;
}

/** Hashes are hexadecimal, slugs have no capitals, rules are one sign repeated: encoded media mixes all its letters. */
function isEncodedBinary(run: string): boolean {
  const words = run.split(/\s+/u).filter((word) => !/^(?:[0-9a-f]+|[0-9A-F]+)$/u.test(word));
  const blob = words.join("");
  if (blob.length <= LONG_RUN) return false;
  if (!/[a-z]/u.test(blob) || !/[A-Z]/u.test(blob) || !/[0-9]/u.test(blob)) return false;
  return !isText(decodeBase64(blob));
}

function holdsLongBlob(text: string): boolean {
  const inAddresses = text.match(ADDRESS) ?? [];
  const runs = text.replace(ADDRESS, " , ").match(RUN) ?? [];
  const longRunsInAddresses = inAddresses.flatMap((address) => address.match(RUN) ?? []);
  return runs.some(isEncodedBinary) || longRunsInAddresses.some((run) => run.length > LONG_RUN_IN_ADDRESS && isEncodedBinary(run));
}

/**
 * Whether free text smuggles a file: a data URI in any spelling, or base64 (URL-safe and wrapped too) that begins like a
 * known file format or is longer than 512 characters and decodes to anything but text. Prose, addresses, hashes and
 * platform IDs pass. DESIGN section 5, rule 1; LAW case 29.
 */
export function findEmbeddedMedia(text: string): EmbeddedMedia | null {
  const plain = unescapePunctuation(text);
  if (isDataUri(plain)) return "data_uri";
  return beginsLikeAFile(plain) || holdsLongBlob(plain) ? "base64" : null;
}
