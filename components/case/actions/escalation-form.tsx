import { useTranslations } from "next-intl";
import { FormMoment, FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { mayNotApply } from "@/lib/domain/escalation/rung";
import { openRungs } from "../open-rungs";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

/** Takes a rung of the ladder, the proposed one unless another is chosen. */
export function EscalationForm(props: CaseFormProps) {
  const t = useTranslations("actions.escalate");
  const actions = useTranslations("actions");
  const common = useTranslations("common");
  const rungs = useTranslations("escalation.rungs");
  const { nextRung, surface } = props.view;
  const open = openRungs(props.view);
  // The call has a form of its own, before all others.
  const proposed = nextRung !== null && nextRung !== "emergency" && open.includes(nextRung) ? nextRung : null;
  const name = (rung: (typeof open)[number]) => {
    if (rung === proposed) return t("proposed", { rung: rungs(rung) });
    return mayNotApply(rung, surface) ? t("mayNotApply", { rung: rungs(rung) }) : rungs(rung);
  };
  return (
    <CaseForm {...props} id="escalation" action="escalate" title={proposed ? t("titleNext", { rung: rungs(proposed) }) : t("title")} submit={t("submit")}>
      <FormSelect name="rung" label={t("rung")} placeholder={common("choose")} options={options(open, name)} defaultValue={proposed ?? ""} />
      <FormMoment name="escalatedAt:local" label={t("when")} hint={t("whenHint")} note={common("optional")} />
      <FormTextArea name="reason" label={actions("reason")} hint={actions("reasonHint")} />
    </CaseForm>
  );
}
