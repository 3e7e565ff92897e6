import type { Refusal } from "@/lib/domain/refusal";
import type { Locale } from "./locales";
import { translatorFor } from "./translator";

/** The sentence that tells a person what to do about a refusal. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "params">, locale: Locale): string {
  return translatorFor(locale)(`refusals.${refusal.code}`, { ...refusal.params });
}

/** The short title of a refusal, for problem documents and headings. */
export function refusalTitle(refusal: Pick<Refusal, "code">, locale: Locale): string {
  return translatorFor(locale)(`refusalTitles.${refusal.code}`);
}
