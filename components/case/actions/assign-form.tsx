import { useTranslations } from "next-intl";
import { FormSelect } from "@/components/action-form/form-fields";
import { CaseForm, type CaseFormProps } from "./case-form";

export interface Assignee {
  readonly id: string;
  readonly label: string;
}

interface AssignFormProps extends CaseFormProps {
  readonly people: readonly Assignee[];
  /** The reader's own id: they are offered as "me". */
  readonly ownId: string | null;
}

/** Gives the case to somebody, to oneself, or to nobody. */
export function AssignForm({ people, ownId, ...props }: AssignFormProps) {
  const t = useTranslations("actions.assign");
  const choices = [
    { value: "me", label: t("me") },
    ...people.filter(({ id }) => id !== ownId).map(({ id, label }) => ({ value: id, label })),
    { value: "none", label: t("nobody") },
  ];
  const current = props.view.assignee?.id;
  return (
    <CaseForm {...props} id="assign" action="assign" title={t("title")} submit={t("submit")}>
      <FormSelect name="assignee" label={t("label")} options={choices} defaultValue={current === undefined || current === ownId ? "me" : current} />
    </CaseForm>
  );
}
