import { useTranslations } from "next-intl";
import { FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { DISMISSAL_OUTCOMES } from "@/lib/domain/triage/triage-case";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";
import { ReferralFields } from "./referral-fields";

/** Takes a new case up. */
export function AcceptForm(props: CaseFormProps) {
  const t = useTranslations("actions");
  const category = useTranslations("category.names");
  const severity = useTranslations("severity.names");
  return (
    <CaseForm {...props} id="accept" action="triage" title={t("accept.title")} submit={t("accept.submit")} hidden={{ decision: "accept" }}>
      <FormSelect name="category" label={t("accept.category")} options={options(CATEGORIES, category)} defaultValue={props.view.category} />
      <FormSelect
        name="severity"
        label={t("accept.severity")}
        hint={t("accept.severityHint")}
        placeholder={t("accept.severityAuto")}
        options={options(SEVERITIES, (code) => `${code} · ${severity(code)}`)}
      />
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </CaseForm>
  );
}

interface DismissFormProps extends CaseFormProps {
  readonly isManager: boolean;
}

/** Turns a new case away. */
export function DismissForm({ isManager, ...props }: DismissFormProps) {
  const t = useTranslations("actions");
  const common = useTranslations("common");
  const outcome = useTranslations("case.outcomes");
  return (
    <CaseForm {...props} isOpen={false} id="dismiss" action="triage" title={t("dismiss.title")} submit={t("dismiss.submit")} look="grave" hidden={{ decision: "dismiss" }}>
      <FormSelect name="outcome" label={t("dismiss.outcome")} placeholder={common("choose")} options={options(DISMISSAL_OUTCOMES, outcome)} />
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
      <ReferralFields view={props.view} isManager={isManager} />
    </CaseForm>
  );
}
