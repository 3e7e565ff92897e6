/**
 * A pattern for any of the phrases as whole words. Phrases are written as `plainWording` leaves them (no accents, lower
 * case), one list a language, and may hold regular expressions.
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join("|")})\\b`, "u");
}
