import "server-only";
import { translatorFor } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/i18n/locales";
import type { Mail } from "./mail";

/** Says that there is news of a report, and nothing of what it is: a mailbox may be read by others. */
export function caseNewsMail(to: string, publicUrl: string, locale: Locale): Mail {
  const t = translatorFor(locale);
  return { to, subject: t("mail.caseNews.subject"), text: t("mail.caseNews.text", { place: publicUrl }) };
}
