import { useTranslations } from "next-intl";
import { FormMoment, FormRadios, FormTextArea } from "@/components/action-form/form-fields";
import { SETTLEMENT_STEPS } from "@/lib/domain/clock/log-settlement";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

/** Gives the running clocks the terms of today's policies. */
export function RebaseForm(props: CaseFormProps) {
  const t = useTranslations("actions");
  return (
    <CaseForm {...props} id="deadlines-rebase" action="rebase_clocks" title={t("rebase.title")} submit={t("rebase.submit")} look="grave">
      <div className="grid gap-2 text-muted">
        <p>{t("rebase.what")}</p>
        <p>{t("rebase.keeps")}</p>
      </div>
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </CaseForm>
  );
}

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
