const QUOTED_LINE = /^\s*>.*$/gmu;
/** Where a mail program begins to quote what it answers; nothing after it is the platform's own. */
const QUOTE_BEGINS =
  /^\s*(?:-{2,}\s*(?:original message|message d'origine|forwarded message|message transféré)|on\b.{4,120}\bwrote\s*:|le\b.{4,120}\ba écrit\s*:)/imu;
const COMBINING_MARK = /\p{M}/gu;

/**
 * What the platform itself wrote, ready to be searched: without quoted mail (our own notice asks for a removal, and must not
 * pass for one), without case, accents and typographic apostrophes.
 */
export function plainWording(text: string): string {
  const straight = text.replace(/[\u2018\u2019\u02BC]/gu, "'");
  const quoteAt = straight.search(QUOTE_BEGINS);
  const own = (quoteAt === -1 ? straight : straight.slice(0, quoteAt)).replace(QUOTED_LINE, "");
  return own.normalize("NFKD").replace(COMBINING_MARK, "").toLowerCase();
}

/**
 * Sentences, each with its final sign. Ends at full stop, question or exclamation mark before a space, and at an empty line;
 * not at a semicolon, colon or single line break, so that an "if" keeps the list below it.
 */
export function sentencesOf(wording: string): string[] {
  return wording
    .split(/(?<=[.!?\u2026])\s+|\n\s*\n/u)
    .map((sentence) => sentence.replace(/\s+/gu, " ").trim())
    .filter((sentence) => sentence !== "");
}
