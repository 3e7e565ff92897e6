import { useTranslations } from "next-intl";
import { FormMoment, FormRadios, FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { REMOVAL_CLAIMANTS, REMOVAL_CLAIMS, VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

interface ClaimFormProps extends CaseFormProps {
  /** A platform's agent speaks for the platform only. */
  readonly isAgent: boolean;
}

/** Records that somebody says it is gone. */
export function ClaimForm({ isAgent, ...props }: ClaimFormProps) {
  const t = useTranslations("actions.claim");
  const claims = useTranslations("takedown.claims");
  const claimants = useTranslations("takedown.claimants");
  const hidden = isAgent ? { by: "platform" } : undefined;
  return (
    <CaseForm {...props} id="claim" action="claim_takedown" title={t("title")} submit={t("submit")} hidden={hidden}>
      <p className="text-muted">{t("hint")}</p>
      <FormSelect name="claim" label={t("claim")} options={options(REMOVAL_CLAIMS, claims)} />
      {!isAgent && <FormSelect name="by" label={t("by")} options={options(REMOVAL_CLAIMANTS, claimants)} />}
      <FormMoment name="claimedAt:local" label={t("claimedAt")} />
    </CaseForm>
  );
}

/** Records a check of a claimed removal. */
export function VerificationForm(props: CaseFormProps) {
  const t = useTranslations("actions.verify");
  const results = useTranslations("takedown.results");
  return (
    <CaseForm {...props} id="verification" action="verify_takedown" title={t("title")} submit={t("submit")}>
      <FormRadios name="result" legend={t("result")} cards={options(VERIFICATION_RESULTS, results)} />
      <FormMoment name="checkedAt:local" label={t("checkedAt")} />
      <FormTextArea name="method" label={t("method")} hint={t("hint")} />
    </CaseForm>
  );
}
