/**
 * What must never reach a log, by its look: addresses, URLs, tokens, receipt codes (DESIGN section 5, rules 2 and 6).
 * Order matters: a URL may hold an address, and a token may hold digits.
 */
const PATTERNS: readonly [RegExp, string][] = [
  [/\b(?:bearer|basic)\s+[\w.~+/=-]+/gi, "[token]"],
  [/\brl_[\w-]+/g, "[token]"],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, "[token]"],
  [/\b(?:data|mailto):[^\s"'<>)]+/gi, "[url]"],
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)]+/gi, "[url]"],
  [/\bwww\.[^\s"'<>)]+/gi, "[url]"],
  [/[^\s"'<>()[\]{},;:=@]+@[^\s"'<>()[\]{},;:=@]+/g, "[address]"],
  [/\b(?:[a-z0-9-]+\.)+[a-z]{2,24}\/[^\s"'<>)]*/gi, "[url]"],
  // A receipt code is sixteen digits in fours; platform identifiers are longer runs, and name somebody just as well.
  [/\b\d{4}(?:[ \u00a0-]?\d{4}){3}\d*\b/g, "[number]"],
  [/\b\d{16,}\b/g, "[number]"],
];

/** Source positions in stack traces are written as file URLs; without the scheme they are plain paths and may stay. */
const SOURCE_POSITION = /\bfile:\/\/(?=\/)/g;

/** The text with everything replaced that may name a person, a place or a key. What is left is safe to keep. */
export function redact(text: string): string {
  const plain = text.replace(SOURCE_POSITION, "");
  return PATTERNS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), plain);
}
