import "server-only";
import { holdsNoMedia } from "./holds-no-media";

/** How a file is written into text, line by line: where it begins, and whether a line still belongs to it. */
interface Block {
  readonly begins: RegExp;
  readonly goesOn: (line: string) => boolean;
  readonly ends: RegExp;
}

const BLOCKS: readonly Block[] = [
  { begins: /^begin(?:-base64)? [0-7]{3,4} \S/, goesOn: (line) => isUuencoded(line) || isBase64(line) || line === "`" || line === "", ends: /^(?:end|====)\s*$/ },
  { begins: /^=ybegin /, goesOn: () => true, ends: /^=yend\b/ },
  { begins: /^\(This file must be converted with BinHex/i, goesOn: (line) => /^:?[!-r]*:?$/.test(line), ends: /^[!-r]*:$/ },
];
const QUOTE = /^(?:[>|] ?)+/;

/** A full line of uuencoded bytes names its own length in its first letter. */
function isUuencoded(line: string): boolean {
  const bytes = line.charCodeAt(0) - 0x20;
  if (bytes < 1 || bytes > 45 || !/^[ -`]+$/.test(line)) return false;
  const full = 1 + Math.ceil(bytes / 3) * 4;
  return line.length >= full - 3 && line.length <= full + 2;
}

function isBase64(line: string): boolean {
  return line.length >= 20 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(line);
}

/** The lines without any file written into them as uuencode, yEnc, BinHex or base64; each such block is put to `replaced`. */
export function cutEncodedLines(text: string, replaced: (block: string) => string): string {
  const lines = text.split("\n");
  const bare = lines.map((line) => line.replace(/\r$/, "").replace(QUOTE, ""));
  const result: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = blockEnd(bare, at);
    if (end === at) result.push(lines[at] ?? "");
    else result.push(replaced(lines.slice(at, end).join("\n")));
    at = Math.max(end, at + 1);
  }
  return result.join("\n");
}

/** The line after the block that begins here; here itself where none does. */
function blockEnd(lines: readonly string[], start: number): number {
  const first = lines[start] ?? "";
  const block = BLOCKS.find(({ begins }) => begins.test(first));
  if (block !== undefined) return namedBlockEnd(lines, start, block);
  if (isUuencoded(first) && first.length > 60) return runEnd(lines, start, isUuencoded, 3);
  if (!isBase64(first)) return start;
  const end = runEnd(lines, start, isBase64, 1);
  const last = /^[A-Za-z0-9+/_-]{1,19}={0,2}$/.test(lines[end] ?? "") ? end + 1 : end;
  return holdsNoMedia(lines.slice(start, last).join("\n")) ? start : last;
}

function namedBlockEnd(lines: readonly string[], start: number, { goesOn, ends }: Block): number {
  let end = start + 1;
  while (end < lines.length && !ends.test(lines[end] ?? "") && goesOn(lines[end] ?? "")) end += 1;
  if (ends.test(lines[end] ?? "")) end += 1;
  return end - start > 1 ? end : start;
}

function runEnd(lines: readonly string[], start: number, belongs: (line: string) => boolean, least: number): number {
  let end = start;
  while (end < lines.length && belongs(lines[end] ?? "")) end += 1;
  return end - start >= least ? end : start;
}
