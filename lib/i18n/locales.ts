/** The languages Relance speaks. Both are complete: a test compares their messages key by key. */
export const LOCALES = ["fr", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** For a browser that asks for neither French nor English: the more widely read of the two. */
export const DEFAULT_LOCALE: Locale = "en";

/** Dates are written for these regions, so that English days read "9 January 2024" and never 1/9. */
export const FORMAT_LOCALES: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };

/** Where the organisation works; a person's own zone may be passed to any date instead. */
export const DEFAULT_ZONE = "Europe/Paris";

export const LOCALE_COOKIE = "relance_locale";

/** Whether a string from outside (cookie, form, API) names a language we have. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
