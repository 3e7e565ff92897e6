import type { RootWords } from "../case/root-words";

/** The country of an entry in the reader's language. */
export function countryWords(country: string | null, locale: string, t: RootWords): string {
  return country === null ? t("directory.everywhere") : (new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(country) ?? country);
}

/** Languages by name, in the reader's language. */
export function languageWords(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  return listed(languages.map((language) => names.of(language) ?? language), locale);
}

/** Words one after the other, as the reader's language lists them. */
export function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat([locale], { type: "unit" }).format(words);
}
