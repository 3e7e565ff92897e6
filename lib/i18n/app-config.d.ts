import type { Locale } from "./locales";
import type { Messages } from "./messages-en";

/** Makes a misspelt message key a compile error everywhere. */
declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
