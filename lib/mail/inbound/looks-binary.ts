import "server-only";
import { sniffFile } from "@/lib/domain/evidence/magic-bytes";

const WINDOW = 1_024;
/** Control characters that a text may hold: tab, line ends, form feed, escape and backspace. */
const IN_TEXTS = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const isControl = (code: number) => (code < 0x20 && !IN_TEXTS.has(code)) || code === 0x7f;

const WHITE = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);
const SIGNATURE_BYTES = 32;
/** How far behind its beginning a file shows that it is no text. */
const REACH = 64;

/** The format that the bytes show where they begin, white space before it or not; null for what shows none. */
export function shownFormat(bytes: Buffer): string | null {
  const start = bytes.findIndex((byte) => !WHITE.has(byte));
  return sniffFile(bytes.subarray(0, SIGNATURE_BYTES)) ?? (start > 0 ? sniffFile(bytes.subarray(start, start + SIGNATURE_BYTES)) : null);
}

/**
 * The format of a file that begins on any later line of what calls itself text, with control characters soon behind: a sentence may begin
 * with the name of a format, and some signatures are such names.
 */
export function formatBelow(bytes: Buffer): string | null {
  let starts: number[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const code = bytes[index] ?? 0;
    if (starts.length > 0 && isControl(code)) {
      const near = starts.filter((start) => index - start < REACH);
      const format = near.map((start) => sniffFile(bytes.subarray(start, start + SIGNATURE_BYTES))).find((found) => found !== null);
      if (format !== undefined) return format;
      starts = [];
    }
    if (code === 0x0a) starts = [...starts.slice(1 - REACH), index + 1];
  }
  return null;
}

/** Whether a text is none: some stretch of it holds more control characters than any writing does. */
export function looksBinary(text: string): boolean {
  for (let start = 0; start < text.length; start += WINDOW) {
    const end = Math.min(text.length, start + WINDOW);
    let controls = 0;
    for (let index = start; index < end; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
    if (controls >= 16 || (controls >= 4 && controls * 10 > end - start)) return true;
  }
  return false;
}
