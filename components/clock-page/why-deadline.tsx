import { useTranslations } from "next-intl";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import type { ClockTerms } from "@/lib/domain/clock/terms";
import type { Statute } from "@/lib/domain/law/statutes";
import type { TermsReason } from "@/lib/domain/policy/why";
import { WhySentence } from "../policy/why-sentence";
import { statuteSentence } from "./why-sentence";

interface WhyDeadlineProps {
  readonly clock: ShownClock;
  readonly terms: ClockTerms | null;
  readonly reason: TermsReason | null;
  readonly statute: Statute | null;
  readonly hasReceiptDuty: boolean;
}

/** Why this deadline, in one sentence; and what it is not. */
export function WhyDeadline({ clock, terms, reason, statute, hasReceiptDuty }: WhyDeadlineProps) {
  const t = useTranslations("clockPage.why");
  return (
    <section aria-labelledby="why">
      <h2 id="why" className="text-title">
        {t("title")}
      </h2>
      <div className="mt-2 grid max-w-[44rem] gap-2">
        {terms !== null && <ByTerms terms={terms} reason={reason} />}
        {statute !== null && <ByLaw statute={statute} />}
        {clock.kind === "acknowledge" && <p>{hasReceiptDuty ? t("receiptOwed") : t("noReceiptDuty")}</p>}
      </div>
    </section>
  );
}

function ByTerms({ terms, reason }: { readonly terms: ClockTerms; readonly reason: TermsReason | null }) {
  const t = useTranslations("clockPage.why");
  return (
    <>
      <p>
        <WhySentence terms={terms} reason={reason} statute={null} />
      </p>
      <p className="text-muted">{t(terms.basis === "policy" ? "policyIsNoLaw" : "promiseIsNoLaw")}</p>
    </>
  );
}

function ByLaw({ statute }: { readonly statute: Statute }) {
  const t = useTranslations();
  return (
    <>
      <p>{statuteSentence(statute, t)}</p>
      {statute.caveats.map((caveat) => (
        <p key={caveat}>{t(`law.caveats.${caveat}`)}</p>
      ))}
      <p className="text-muted">{t(`clockPage.why.counting.${statute.length.counting}`)}</p>
    </>
  );
}
