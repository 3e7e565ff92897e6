import { useTranslations } from "next-intl";
import { FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { OUTCOMES } from "@/lib/domain/case/status";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";
import { ReferralFields } from "./referral-fields";

interface ClosureFormProps extends CaseFormProps {
  readonly isManager: boolean;
}

/** Closes a case, or signs off the closing that a check brought about: then under the outcome it has. */
export function ClosureForm({ isManager, ...props }: ClosureFormProps) {
  const t = useTranslations("actions");
  const common = useTranslations("common");
  const outcomes = useTranslations("case.outcomes");
  const { outcome } = props.view;
  const words = outcome === null ? { title: t("close.title"), submit: t("close.submit") } : { title: t("close.signOffTitle"), submit: t("close.signOff") };
  return (
    <CaseForm {...props} id="closure" action="close" {...words} look={outcome === null ? "grave" : undefined} hidden={outcome === null ? undefined : { outcome }}>
      {outcome === null && <FormSelect name="outcome" label={t("close.outcome")} placeholder={common("choose")} options={options(OUTCOMES, outcomes)} />}
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
      <ReferralFields view={props.view} isManager={isManager} />
    </CaseForm>
  );
}

/** Opens a closed case again. */
export function ReopeningForm(props: CaseFormProps) {
  const t = useTranslations("actions");
  return (
    <CaseForm {...props} id="reopening" action="reopen" title={t("reopen.title")} submit={t("reopen.submit")}>
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </CaseForm>
  );
}

/** A note for staff. */
export function NoteForm(props: CaseFormProps) {
  const t = useTranslations("actions.note");
  return (
    <CaseForm {...props} id="note" action="add_note" title={t("title")} submit={t("submit")}>
      <FormTextArea name="text" label={t("text")} hint={t("hint")} rows={4} />
    </CaseForm>
  );
}
