import type { Locale } from "./locales";
import { MESSAGES } from "./messages";

/**
 * The few words that components in the browser may ask for themselves. Everything else is rendered on the
 * server or handed down as a label, so that a reporter on a poor phone does not download both halves of the app.
 */
export function clientMessages(locale: Locale) {
  const { common, errors } = MESSAGES[locale];
  return { common, errors };
}
