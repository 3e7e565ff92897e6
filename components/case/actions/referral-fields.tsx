import { useTranslations } from "next-intl";
import { FormText, FormTextArea } from "@/components/action-form/form-fields";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isChildVictimCategory } from "@/lib/domain/law/case-severity";

interface ReferralFieldsProps {
  readonly view: Pick<CaseView, "category" | "descriptions">;
  readonly isManager: boolean;
}

/** Where a child-victim case goes (DESIGN section 5, rule 8). Any report that named a child keeps the question open; for others it is optional. */
export function ReferralFields({ view, isManager }: ReferralFieldsProps) {
  const t = useTranslations("actions.referral");
  const common = useTranslations("common");
  const isNeeded = isChildVictimCategory(view.category) || view.descriptions.some((report) => isChildVictimCategory(report.category));
  return (
    <>
      <FormText name="referral" label={t("label")} hint={isNeeded ? t("needed") : undefined} note={isNeeded ? undefined : common("optional")} />
      {isNeeded && isManager && <FormTextArea name="referralRefusal" label={t("refusal")} hint={t("refusalHint")} note={common("optional")} />}
    </>
  );
}
