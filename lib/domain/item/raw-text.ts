import type { InexactReason } from "./item";

/** Longest raw string that is read at all; one character more is refused. A policy of ours, in UTF-16 units. */
export const MAX_RAW_LENGTH = 2048;

// Line ends at the edges come with pasting and hide nothing. String.trim would also swallow U+FEFF, which does hide.
const EDGE_SPACE = /^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/g;

// Controls, format characters (zero-width, bidi), lone surrogates, line separators, and letters that print as nothing.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/u;

/** Whether a text holds a character that can make it look like another one. White space at the edges does not count. */
export function hasUnsafeCharacters(text: string): boolean {
  return UNSAFE.test(text.replace(EDGE_SPACE, ""));
}

export type ScreenedText = { readonly text: string } | { readonly reason: InexactReason };

/**
 * The readable part of a raw string, or why it is not read. Nothing is ever cleaned away inside it: an address
 * with a hidden character is another address. The raw string itself stays with the caller (LAW.md section 5).
 */
export function screenRaw(raw: string): ScreenedText {
  if (raw.length > MAX_RAW_LENGTH) return { reason: "too_long" };

  const text = raw.replace(EDGE_SPACE, "");
  if (text === "") return { reason: "empty" };
  return hasUnsafeCharacters(text) ? { reason: "unsafe_characters" } : { text };
}
