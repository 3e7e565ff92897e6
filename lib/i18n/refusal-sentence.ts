import type { Refusal } from "@/lib/domain/refusal";
import type { Locale } from "./locales";
import { refusalExample } from "./refusal-example";
import { translatorFor } from "./translator";

/** The sentence that tells a person what to do about a refusal, with an example where the refusal carries one. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "params">, locale: Locale): string {
  const sentence = translatorFor(locale)(`refusals.${refusal.code}`, { ...refusal.params });
  const example = refusalExample(refusal, locale);
  return example === null ? sentence : `${sentence} ${example}`;
}

/** The short title of a refusal, for problem documents and headings. */
export function refusalTitle(refusal: Pick<Refusal, "code">, locale: Locale): string {
  return translatorFor(locale)(`refusalTitles.${refusal.code}`);
}
