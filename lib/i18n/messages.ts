import type { Locale } from "./locales";
import { messagesEn, type Messages } from "./messages-en";
import { messagesFr } from "./messages-fr";

/** Every message of every language. Usable outside a request too: mail and API read from here. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { fr: messagesFr, en: messagesEn };
