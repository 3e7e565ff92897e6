import type { Refusal } from "@/lib/domain/refusal";
import type { Locale } from "./locales";
import { refusalExample } from "./refusal-example";
import { translatorFor } from "./translator";

/** The four elements are asked of a report with its own fields, and of a notice as one written text. */
const OF_A_NOTICE = ["reasons_insufficient", "location_missing", "identity_required", "good_faith_required"] as const;

/** The sentence that tells a person what to do about a refusal, with an example where the refusal carries one. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "params">, locale: Locale): string {
  const element = refusal.params?.["of"] === "notice" ? OF_A_NOTICE.find((code) => code === refusal.code) : undefined;
  if (element !== undefined) return translatorFor(locale)(`compose.missing.${element}`);
  const sentence = translatorFor(locale)(`refusals.${refusal.code}`, { ...refusal.params });
  const example = refusalExample(refusal, locale);
  return example === null ? sentence : `${sentence} ${example}`;
}

/** The short title of a refusal, for problem documents and headings. */
export function refusalTitle(refusal: Pick<Refusal, "code">, locale: Locale): string {
  return translatorFor(locale)(`refusalTitles.${refusal.code}`);
}
