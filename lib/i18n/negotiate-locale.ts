import { DEFAULT_LOCALE, isLocale, type Locale } from "./locales";

interface Wish {
  readonly language: string;
  readonly weight: number;
}

/**
 * The language for a request: a kept choice first, then the browser's best wish that we speak.
 * A language refused with `q=0` is never taken as a wish (RFC 9110 section 12.5.4).
 */
export function negotiateLocale(kept: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(kept)) return kept;
  const best = wishes(acceptLanguage ?? "").find((wish) => isLocale(wish.language));
  return best && isLocale(best.language) ? best.language : DEFAULT_LOCALE;
}

/** Region and script do not matter here: `fr-CA` is served French. Equal weights keep the order written. */
function wishes(header: string): Wish[] {
  return header
    .split(",")
    .map(toWish)
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

function toWish(part: string): Wish {
  const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.trim().split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}
