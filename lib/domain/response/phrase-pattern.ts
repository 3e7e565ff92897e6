const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae?", ö: "oe?", ü: "ue?", ß: "ss" };

/** Phrases may be written with their accents; `plainWording` takes them off the text, and leaves an umlaut as its two letters. */
function bare(phrase: string): string {
  return phrase
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** One of the phrases, as a part of a longer one. */
export function either(...phrases: readonly string[]): string {
  return `(?:${phrases.join("|")})`;
}

/** A pattern for any of the phrases as whole words. They may hold regular expressions; none of them backtracks without bound. */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${phrases.map(bare).join("|")})(?!\\w)`, "u");
}

/** The same where it is found again and again. */
export function everyPhrase(...phrases: readonly string[]): RegExp {
  return new RegExp(phrasePattern(...phrases).source, "gu");
}

/** Where one of the marks stands, be it glued to a word as a comma is, before one of the words. */
export function everyBreak(marks: readonly string[], words: readonly string[]): RegExp {
  const before = words.map(bare).join("|");
  return new RegExp(`[;:]|(?:${marks.map(bare).join("|")}) (?=(?:${before})(?!\\w))`, "gu");
}

/** Any of the words between the spaces, again and again, as those are that tell a language. */
export function everyWord(words: string): RegExp {
  return everyPhrase(...words.split(" ").filter((word) => word !== ""));
}
