import { useTranslations } from "next-intl";
import type { ClockTerms } from "@/lib/domain/clock/terms";
import type { Statute } from "@/lib/domain/law/statutes";
import type { TermsReason } from "@/lib/domain/policy/why";
import { policyName } from "@/lib/i18n/policy-name";
import { statuteSentence, termsSentence } from "../clock-page/why-sentence";
import { lengthWords } from "./rule-words";

interface WhySentenceProps {
  readonly terms: ClockTerms | null;
  readonly reason: TermsReason | null;
  readonly statute: Statute | null;
}

/** Why a clock has the time it has, in one sentence: by which policy, promise or law; what is left of the reason where the rules no longer tell it. */
export function WhySentence({ terms, reason, statute }: WhySentenceProps) {
  const t = useTranslations();
  if (statute !== null) return statuteSentence(statute, t);
  if (reason !== null) return termsSentence(reason, t);
  if (terms === null) return null;
  const isOfCalendar = terms.calendar !== undefined;
  return t("clockPage.why.unknown", { span: lengthWords(terms.ms, t, { isOfCalendar }), key: policyName(terms.policy, t), version: terms.policy.version });
}
