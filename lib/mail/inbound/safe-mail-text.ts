import "server-only";
import { findUnsafeText } from "@/lib/domain/report/text-safety";

const STAND_IN = "\uFFFD";
const CONTROL = /[^\P{Cc}\t\n]/gu;
const BIDI_REORDERING = /[\u202A-\u202E\u2066-\u2069]/gu;
const INVISIBLE_BUT_FLAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u200B\u2060-\u2064\u180E\uFEFF\u{E0001}\u{E0020}-\u{E007F}]/gu;
/** Joiners that join nothing, with which mails pad the line that a list of mails shows. */
const IDLE_JOINER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])[\u200C\u200D]/gu;

/**
 * A text from outside that passes `findUnsafeText`: control characters and those that turn a line round are replaced visibly, invisible ones
 * are dropped. Lines end in a line feed.
 */
export function safeMailText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  if (findUnsafeText(lines) === null) return lines;
  const plain = lines
    .toWellFormed()
    .replace(CONTROL, STAND_IN)
    .replace(BIDI_REORDERING, STAND_IN)
    .replace(INVISIBLE_BUT_FLAGS, (_whole, flag: string | undefined) => flag ?? "")
    .replace(IDLE_JOINER, "");
  return findUnsafeText(plain) === null ? plain : plain.replace(/[\u200C\u200D]/gu, "");
}

/** At most so many characters, and never half of one. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, "");
}

/** One line of a header or a name, safe and cut; null where nothing is left of it. */
export function safeLine(text: string, most: number): string | null {
  const line = cutText(safeMailText(text.slice(0, 10 * most)).replace(/\s+/gu, " ").trim(), most);
  return line === "" ? null : line;
}
