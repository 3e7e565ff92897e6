import "server-only";
import { sniffFile } from "@/lib/domain/evidence/magic-bytes";

const WINDOW = 1_024;
/** Control characters that a text may hold: tab, line ends, form feed, escape and backspace. */
const IN_TEXTS = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const isControl = (code: number) => (code < 0x20 && !IN_TEXTS.has(code)) || code === 0x7f;

/** The format that the bytes show where they begin, white space before it or not; null for what shows none. */
export function shownFormat(bytes: Buffer): string | null {
  let start = 0;
  while (start < bytes.length && (bytes[start] === 0x20 || (bytes[start] ?? 0) >= 0x09) && (bytes[start] ?? 0) <= 0x20) start += 1;
  return sniffFile(bytes.subarray(0, 32)) ?? sniffFile(bytes.subarray(start, start + 32));
}

/**
 * The format of a file that begins on any later line of what calls itself text. Signatures that are words themselves count only with
 * control characters behind them: a sentence may name a format.
 */
export function formatBelow(bytes: Buffer): string | null {
  for (let start = bytes.indexOf(0x0a) + 1; start > 0 && start < bytes.length; start = bytes.indexOf(0x0a, start) + 1) {
    const format = sniffFile(bytes.subarray(start, start + 32));
    if (format !== null && bytes.subarray(start, start + 64).some(isControl)) return format;
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
