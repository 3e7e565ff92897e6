import { createTranslator } from "use-intl/core";
import { DEFAULT_ZONE, type Locale } from "./locales";
import { MESSAGES } from "./messages";

/** Words for code that runs outside a page: mail, API problem documents, PDF, the command line. */
export function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: DEFAULT_ZONE });
}
