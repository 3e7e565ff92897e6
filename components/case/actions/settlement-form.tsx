import { useTranslations } from "next-intl";
import { FormMoment, FormRadios, FormTextArea } from "@/components/action-form/form-fields";
import { SETTLEMENT_STEPS } from "@/lib/domain/clock/log-settlement";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

/** Logs what the out-of-court body told. */
export function SettlementForm(props: CaseFormProps) {
  const t = useTranslations("actions.settlement");
  return (
    <CaseForm {...props} id="deadlines-settlement" action="log_settlement" title={t("title")} submit={t("submit")}>
      <FormRadios name="step" legend={t("step")} cards={options(SETTLEMENT_STEPS, (step) => t(`steps.${step}`))} />
      <FormMoment name="toldAt:local" label={t("toldAt")} />
      <FormTextArea name="note" label={t("note")} hint={t("noteHint")} />
    </CaseForm>
  );
}
