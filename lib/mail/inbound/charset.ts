import "server-only";
import { decodeUtf7 } from "./utf-7";

const ALIASES: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "mac-roman": "macintosh",
  macroman: "macintosh",
  ascii: "us-ascii",
};
const UTF_7 = /^(?:unicode-1-1-|csunicode11|x-)?utf-?7$/;
const OFTEN_WRONG = /^(?:|utf-?8|us-ascii|ascii|unknown-8bit|x-unknown|binary|default)$/;
const JAPANESE_SHIFT = /\x1b\$[@B]/;

/**
 * The text of bytes in the charset they name. A name that says nothing, or what nobody could keep to, counts for less than the bytes: UTF-8
 * where it is that, else what Windows makes of it. `isKnown` is false where the name is none that we read, and the text a guess.
 */
export function decodeCharset(bytes: Buffer, label: string | null): { text: string; isKnown: boolean } {
  const name = (label ?? "").trim().toLowerCase().replace(/^["']|["']$/g, "");
  if (UTF_7.test(name)) return { text: decodeUtf7(bytes), isKnown: true };
  if (OFTEN_WRONG.test(name)) return { text: guess(bytes), isKnown: true };
  try {
    return { text: new TextDecoder(ALIASES[name] ?? name).decode(bytes), isKnown: true };
  } catch {
    return { text: guess(bytes), isKnown: false };
  }
}

function guess(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (JAPANESE_SHIFT.test(bytes.toString("latin1", 0, 4_096))) return new TextDecoder("iso-2022-jp").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return isMostlyRight(text) ? text : new TextDecoder("windows-1252").decode(bytes);
}

/** One cut letter in a long text does not make it another charset. */
function isMostlyRight(text: string): boolean {
  let wrong = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) foreign += 1;
    if (code === 0xfffd) wrong += 1;
  }
  return wrong === 0 || wrong * 10 < foreign;
}
