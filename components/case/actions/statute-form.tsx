import { useTranslations } from "next-intl";
import { FormMoment, FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { GoneForms } from "@/components/action-form/gone-forms";
import { DEPICTED, PLACES } from "@/lib/domain/law/standing";
import type { Statute } from "@/lib/domain/law/statutes";
import { openableStatutes } from "../openable-statutes";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

interface StatuteFormProps extends CaseFormProps {
  /** Whether this page answers a form that was sent without script: then one that has nothing left to start still has to say so. */
  readonly isAnswer: boolean;
}

/** Starts a deadline in law, where there is one to start. */
export function StatuteForm({ isAnswer, ...props }: StatuteFormProps) {
  const t = useTranslations("actions");
  const statutes = openableStatutes(props.view);
  const form = <OpenableForm {...props} statutes={statutes} />;
  if (statutes.length > 0) return form;
  return isAnswer ? <GoneForms title={t("typed")}>{form}</GoneForms> : null;
}

/** Each statute is shown with what has to be said beside it, before anybody relies on it. */
function OpenableForm({ statutes, ...props }: CaseFormProps & { readonly statutes: readonly Statute[] }) {
  const t = useTranslations("actions.statute");
  const common = useTranslations("common");
  const law = useTranslations("law.statutes");
  const notifiers = useTranslations("clock.notifiers");
  return (
    <CaseForm {...props} id="deadlines-statute" action="open_statute" title={t("title")} submit={t("submit")} look="grave">
      <p className="text-muted">{t("hint")}</p>
      <StatuteList statutes={statutes} />
      <FormSelect name="statute" label={t("statute")} placeholder={common("choose")} options={statutes.map(({ id }) => ({ value: id, label: law(id) }))} />
      <FormSelect name="notifier" label={t("notifier")} hint={t("notifierHint")} placeholder={common("choose")} options={options(DEPICTED, notifiers)} />
      <FormSelect name="jurisdiction" label={t("jurisdiction")} placeholder={common("choose")} options={options(PLACES, (place) => t(`places.${place}`))} />
      <FormMoment name="requestedAt:local" label={t("requestedAt")} hint={t("requestedAtHint")} />
      <FormTextArea name="note" label={t("note")} hint={t("noteHint")} />
    </CaseForm>
  );
}

function StatuteList({ statutes }: { readonly statutes: readonly Statute[] }) {
  const t = useTranslations("law");
  return (
    <dl className="grid gap-2 border-l-2 border-line pl-3 text-[0.94rem]">
      {statutes.map(({ id, article, caveats }) => (
        <div key={id}>
          <dt className="font-semibold">
            {t(`statutes.${id}`)} <span className="font-normal text-muted">({article})</span>
          </dt>
          {caveats.map((caveat) => (
            <dd key={caveat}>{t(`caveats.${caveat}`)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
