import "server-only";
import { decodeCharset } from "./charset";

const WORD = /=\?([^?\s]{1,80})\?([bq])\?([^?\s]{0,20000})\?=/gi;
const BETWEEN_WORDS = /(\?=)[ \t\r\n]{1,1000}(?==\?)/g;

/**
 * A header's words as they are meant (RFC 2047). Words side by side in one charset are decoded as one, since some programs cut a letter in
 * two; a word that is written wrongly stands as it is.
 */
export function decodeWords(value: string): string {
  let result = "";
  let at = 0;
  let open: { charset: string; bytes: Buffer[]; end: number } | null = null;
  const close = () => {
    if (open !== null) result += decodeCharset(Buffer.concat(open.bytes), open.charset).text;
    open = null;
  };
  const joined = value.replace(BETWEEN_WORDS, "$1");
  for (const { 0: whole, 1: label = "", 2: way = "", 3: written = "", index } of joined.matchAll(WORD)) {
    const charset = (label.split("*")[0] ?? "").toLowerCase();
    if (open === null || open.end !== index || open.charset !== charset) close();
    result += joined.slice(at, index);
    open ??= { charset, bytes: [], end: index };
    open.bytes.push(bytesOf(way, written));
    at = index + whole.length;
    open.end = at;
  }
  close();
  return result + joined.slice(at);
}

function bytesOf(way: string, written: string): Buffer {
  if (way.toLowerCase() === "b") return Buffer.from(written, "base64");
  const plain = written.replaceAll("_", " ").replace(/=([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, "latin1");
}
