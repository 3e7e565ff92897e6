import "server-only";
import { translatorFor } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/i18n/locales";
import type { Mail } from "./mail";

/** The mail that carries a sign-in link. */
export function signInMail(to: string, link: string, locale: Locale): Mail {
  const t = translatorFor(locale);
  return { to, subject: t("mail.signIn.subject"), text: t("mail.signIn.text", { link }) };
}
