import "server-only";
import type { ToldStep } from "@/lib/domain/report/told-step";
import { toldSentence } from "@/lib/i18n/told-sentence";
import { translatorFor } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/i18n/locales";
import type { Mail } from "./mail";

/** The steps that one mail tells of, and for how many days the platform is silent: 0 where it is not. */
export interface CaseNews {
  readonly steps: readonly Pick<ToldStep, "code" | "params">[];
  readonly silentDays: number;
}

/**
 * Says which steps were taken, in plain words, and nothing of what was reported: a mailbox may be read by others, and a subject by whoever sees the screen.
 *
 * @param news null where it is not known which steps: then only that there are some
 */
export function caseNewsMail(to: string, publicUrl: string, locale: Locale, news: CaseNews | null): Mail {
  const t = translatorFor(locale);
  const subject = t("mail.caseNews.subject");
  if (news === null) return { to, subject, text: t("mail.caseNews.text", { place: publicUrl }) };

  const steps = news.steps.map((step) => `- ${toldSentence(step, t)}`).join("\n");
  const silence = news.silentDays === 0 ? [] : [t("mail.caseNews.silent", { days: news.silentDays })];
  return { to, subject, text: [t("mail.caseNews.lead"), steps, ...silence, t("mail.caseNews.foot", { place: publicUrl })].join("\n\n") };
}
